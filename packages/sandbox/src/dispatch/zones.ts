import type { CreateOrUpdateZoneRequestArgs } from '@truckroll/contract/types/dispatch';
import type { Call, ResourceHandlers } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  removeOne,
  type GenericCall,
} from '../resource/index.ts';
import type { StoredRecord } from '../store/collection.ts';
import { assertBusinessUnits } from './known-records.ts';
import { dispatchRecords } from './records.ts';

/** assumed: service days are counted from Sunday, which is 0. */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const zones: ResourceHandlers<'dispatch', 'zones'> = {
  list: listOf('zone', { view: withTechnicians }),
  get: getOne('zone', { view: withTechnicians }),
  create: createOne('zone', {
    members: (call, body) => ({
      createdBy: call.caller.userId,
      serviceDaysIds: body['serviceDaysIds'] ?? [],
      ...zoneMembers(call, body),
    }),
  }),
  update: patchOne('zone', { members: zoneMembers }),
  // assumed: a deleted zone can still be listed among the inactive ones.
  delete: removeOne('zone', { isDeactivated: true }),
};

function zoneMembers(
  call: Pick<Call, 'store'>,
  body: CreateOrUpdateZoneRequestArgs,
): Readonly<Record<string, unknown>> {
  assertBusinessUnits(call.store, 'businessUnits', body.businessUnits);
  if (!body.serviceDaysIds) return {};
  const serviceDays = body.serviceDaysIds.map((id) => {
    const name = DAYS[id];
    if (name === undefined) throw invalid('serviceDaysIds', `Service day ${id} is not known.`);
    return name;
  });
  return { serviceDays };
}

/** documented: a zone shows its technicians; it is the technicians who name their zones. */
function withTechnicians(zone: StoredRecord, call: GenericCall): StoredRecord {
  const technicians = dispatchRecords(call.store, 'technician')
    .find({
      where: [
        { field: 'zoneIds', is: 'hasAny', values: [zone.id] },
        { field: 'active', is: 'eq', value: true },
      ],
    })
    .map((technician) => technician.id);
  return { ...zone, technicians };
}
