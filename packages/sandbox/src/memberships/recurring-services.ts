import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, ignored, listOf, patchOne } from '../resource/index.ts';

export const recurringServices: ResourceHandlers<'memberships', 'recurringServices'> = {
  get: getOne('recurring-service'),
  list: listOf('recurring-service', {
    filters: { includeTechnicians: ignored },
    view: (record, call) =>
      call.query['includeTechnicians'] === true
        ? record
        : { ...record, preferredTechnicianIds: null },
  }),
  update: patchOne('recurring-service'),
};
