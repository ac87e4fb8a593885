import type {
  CreateNonJobAppointmentRequest,
  NonJobAppointmentUpdateRequest,
  RepeatEndType,
  RepeatFrequency,
} from '@truckroll/contract/types/dispatch';
import { json, type Call, type ResourceHandlers } from '../operations/handler.ts';
import { conflict, invalid, notFound } from '../operations/operation-error.ts';
import { answerRecord, getOne, listOf } from '../resource/index.ts';
import { requireTechnician } from './known-records.ts';
import { dispatchRecords, type NonJobAppointment } from './records.ts';
import { parseShiftDays } from './shift-days.ts';
import { normalTime } from './tenant-time.ts';
import { formatTimeSpan, parseTimeSpan } from './time-span.ts';

type Request = CreateNonJobAppointmentRequest | NonJobAppointmentUpdateRequest;

// documented: the create answers both enumerations as numbers.
// assumed: in the order they are named.
const FREQUENCIES = { Daily: 0, Weekly: 1, Monthly: 2, Yearly: 3 } as const satisfies Record<
  RepeatFrequency,
  number
>;
const END_TYPES = { Never: 0, After: 1, On: 2 } as const satisfies Record<RepeatEndType, number>;

export const nonJobAppointments: ResourceHandlers<'dispatch', 'nonJobAppointments'> = {
  list: listOf('non-job-appointment', {
    filters: { startsOnOrAfter: 'start', startsOnOrBefore: 'start' },
  }),
  get: getOne('non-job-appointment'),
  create(call) {
    const event = dispatchRecords(call.store, 'non-job-appointment').insert({
      ...eventOf(call, call.body),
      createdById: call.caller.userId,
      active: true,
    });
    return answerRecord(call, 'non-job-appointment', event);
  },
  update(call) {
    const event = requireEvent(call, call.path.id);
    // assumed: the declared 409 of this call is an event that was deleted.
    if (!event.active) throw conflict(`Non-job appointment ${event.id} is not active.`);
    const changes = eventOf(call, call.body);
    const changed = dispatchRecords(call.store, 'non-job-appointment').update(event.id, changes);
    return answerRecord(call, 'non-job-appointment', changed ?? event);
  },
  // assumed: a deleted event stays in the list, unless only active ones are asked for.
  delete(call) {
    const { id } = requireEvent(call, call.path.id);
    dispatchRecords(call.store, 'non-job-appointment').update(id, { active: false });
    return json({ message: 'The non-job appointment was deleted.', id });
  },
};

function requireEvent(call: Pick<Call, 'store'>, id: number): NonJobAppointment {
  const event = dispatchRecords(call.store, 'non-job-appointment').get(id);
  if (event === undefined) throw notFound(`Non-job appointment ${id}`);
  return event;
}

/** A whole event: members the request leaves out go back to what they are in a new one. */
function eventOf(call: Pick<Call, 'store' | 'tenant'>, request: Request) {
  requireTechnician(call.store, 'technicianId', request.technicianId);
  const durationMs = parseTimeSpan(request.duration, 'duration');
  if (durationMs <= 0 && request.allDay !== true) {
    throw invalid('duration', 'The duration must be more than nothing.');
  }
  parseShiftDays(request.daysOfWeek ?? '', 'daysOfWeek');
  const { timeZone } = call.tenant;
  return {
    technicianId: request.technicianId,
    start: normalTime(request.start, timeZone, 'start'),
    name: request.name,
    duration: formatTimeSpan(durationMs),
    timesheetCodeId: request.timesheetCodeId ?? 0,
    summary: request.summary ?? '',
    clearDispatchBoard: request.clearDispatchBoard ?? false,
    clearTechnicianView: request.clearTechnicianView ?? false,
    showOnTechnicianSchedule: request.showOnTechnicianSchedule ?? false,
    removeTechnicianFromCapacityPlanning: request.removeTechnicianFromCapacityPlanning ?? false,
    allDay: request.allDay ?? false,
    repeat: request.repeat ?? false,
    countOccurrences: request.countOccurrences ?? null,
    interval: request.interval ?? null,
    frequency: request.frequency ? FREQUENCIES[request.frequency] : null,
    endType: request.endType ? END_TYPES[request.endType] : null,
    endOn: request.endOn ? normalTime(request.endOn, timeZone, 'endOn') : null,
    daysOfWeek: request.daysOfWeek ?? '',
  };
}
