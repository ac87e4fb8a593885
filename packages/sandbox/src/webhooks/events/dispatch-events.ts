import type { StoredRecord } from '../../store/collection.ts';
import { becomes, type EventRule, type Transition } from './event-rule.ts';
import { jobOf } from './jpm-events.ts';

const ZONES = 'tn.dis.zones:r';
const MS_PER_S = 1_000;

export const dispatchEvents: readonly EventRule[] = [
  {
    // assumed: one event for each appointment that is dispatched, however many technicians go.
    event: 'tn.dis.technician-dispatched',
    collection: 'appointment',
    scope: 'tn.dis.appointmentassignments:r',
    isRaisedBy: becomes('status', 'Dispatched'),
    data: (appointment, tenant) => ({
      job: { jobGeneratedLeadSource: {}, ...jobOf(appointment, tenant) },
      appointment: {
        ...appointment,
        scheduledOn: appointment.createdOn,
        duration: durationS(appointment),
      },
    }),
  },
  {
    // assumed: a new zone raises no event, and a deleted one the event of its deletion alone.
    event: 'tn.dis.zone-updated',
    collection: 'zone',
    scope: ZONES,
    isRaisedBy: ({ before, after }) => isOpen(before) && isOpen(after),
    data: (zone) => ({ zone }),
  },
  {
    event: 'tn.dis.zone-deleted',
    collection: 'zone',
    scope: ZONES,
    isRaisedBy: ({ before, after }: Transition) => isOpen(before) && !isOpen(after),
    data: (zone) => ({ zone: { ...zone, active: false } }),
  },
];

function isOpen(zone: StoredRecord | undefined): boolean {
  return zone !== undefined && zone.active !== false;
}

/** assumed: the appointment's length, in seconds as the durations of job types are. */
function durationS(appointment: StoredRecord): number {
  const { start, end } = appointment;
  return (Date.parse(String(end)) - Date.parse(String(start))) / MS_PER_S;
}
