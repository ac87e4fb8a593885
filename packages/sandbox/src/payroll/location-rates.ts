import { conflict } from '../operations/operation-error.ts';
import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf, splitValues, type FilterRule } from '../resource/index.ts';

export const locationRates: ResourceHandlers<'payroll', 'locationRates'> = {
  list: listOf('location-rate', {
    sortFields: { Location: 'locationId' },
    filters: { locationIds: ofLocations() },
  }),
};

/** documented: an unknown location is a conflict. */
function ofLocations(): FilterRule {
  return (value, call) => {
    const values = splitValues(value).map(Number);
    const unknown = values.find((id) => call.store.collection('location').get(id) === undefined);
    if (unknown !== undefined) throw conflict(`Location ${unknown} was not found.`);
    return [{ field: 'locationId', is: 'in', values }];
  };
}
