import type { UpdateTechnicianShiftRequest } from '@truckroll/contract/types/dispatch';
import { json, type Call, type ResourceHandlers } from '../operations/handler.ts';
import { invalid, notFound } from '../operations/operation-error.ts';
import { answer, getOne, listOf, shape } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { requireTechnician } from './known-records.ts';
import { dispatchRecords, type Shift } from './records.ts';
import { planShifts, shiftSpan } from './shift-planning.ts';
import { normalTime, toUtcText } from './tenant-time.ts';

export const technicianShifts: ResourceHandlers<'dispatch', 'technicianShifts'> = {
  list: listOf('technician-shift', {
    filters: {
      startsOnOrAfter: (value, call) => [
        { field: 'start', is: 'gte', value: time(call, 'startsOnOrAfter', value) },
      ],
      endsOnOrBefore: (value, call) => [
        { field: 'end', is: 'lte', value: time(call, 'endsOnOrBefore', value) },
      ],
    },
  }),
  get: getOne('technician-shift'),
  // documented: one shift for each technician and each time it is repeated.
  create(call) {
    const { body, store, tenant } = call;
    if (body.technicianIds.length === 0) {
      throw invalid('technicianIds', 'At least one technician is required.');
    }
    const technicians = [...new Set(body.technicianIds)].map((id) =>
      requireTechnician(store, 'technicianIds', id),
    );
    const times = planShifts(body, tenant.timeZone);
    const technicianShifts = technicians.flatMap((technician) =>
      times.map((shift) =>
        dispatchRecords(store, 'technician-shift').insert({
          shiftType: body.shiftType,
          title: body.title,
          note: body.note ?? null,
          active: true,
          technicianId: technician.id,
          ...shift,
          timesheetCodeId: body.timesheetCodeId ?? null,
        }),
      ),
    );
    const created = technicianShifts.length > 0;
    return answer(shape(call, { created, technicianShifts }));
  },
  update(call) {
    const { store, path, body } = call;
    const shift = requireShift(store, path.id);
    const changed = dispatchRecords(store, 'technician-shift').update(shift.id, {
      ...body,
      ...changedSpan(call, shift, body),
    });
    return answer(shape(call, { technicianShifts: [changed ?? shift] }));
  },
  delete(call) {
    const shift = requireShift(call.store, call.path.id);
    deleteShift(call.store, shift);
    return json({ message: 'The technician shift was deleted.', id: shift.id });
  },
  // assumed: the shifts that lie wholly between the two times.
  bulkDelete(call) {
    const { start, end } = call.body;
    const doomed = dispatchRecords(call.store, 'technician-shift').find({
      where: [
        { field: 'active', is: 'eq', value: true },
        { field: 'start', is: 'gte', value: time(call, 'start', start) },
        { field: 'end', is: 'lte', value: time(call, 'end', end) },
      ],
    });
    for (const shift of doomed) deleteShift(call.store, shift);
    const deletedIds = doomed.map((shift) => shift.id);
    return json({ message: `${deletedIds.length} technician shifts were deleted.`, deletedIds });
  },
};

type Place = Pick<Call, 'tenant'>;

function time(call: Place, field: string, value: unknown): string {
  return normalTime(String(value), call.tenant.timeZone, field);
}

function changedSpan(call: Place, shift: Shift, body: UpdateTechnicianShiftRequest) {
  const span = shiftSpan(body.start ?? shift.start, body.end ?? shift.end, call.tenant.timeZone);
  return { start: toUtcText(span.start), end: toUtcText(span.end) };
}

function requireShift(store: TenantStore, id: number): Shift {
  const shift = dispatchRecords(store, 'technician-shift').get(id);
  if (shift === undefined || !shift.active) throw notFound(`Technician shift ${id}`);
  return shift;
}

/** assumed: a deleted shift can still be listed with `active=False`. */
function deleteShift(store: TenantStore, shift: Shift): void {
  dispatchRecords(store, 'technician-shift').update(shift.id, { active: false });
}
