import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf, type FilterRule } from '../resource/index.ts';

interface Entry {
  readonly recurringServiceTypeId: number;
}

export const recurringServiceTypes: ResourceHandlers<'memberships', 'recurringServiceTypes'> = {
  get: getOne('recurring-service-type'),
  list: listOf('recurring-service-type', { filters: { membershipTypeId: servicesOfType() } }),
};

/** The services that come with one membership type. */
function servicesOfType(): FilterRule {
  return (value, call) => {
    const type = call.store.collection('membership-type').get(Number(value));
    const entries = (type?.['recurringServices'] ?? []) as readonly Entry[];
    return [{ field: 'id', is: 'in', values: entries.map((one) => one.recurringServiceTypeId) }];
  };
}
