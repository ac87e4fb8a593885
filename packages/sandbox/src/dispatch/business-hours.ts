import type { BusinessHourModel, TimeRange } from '@truckroll/contract/types/dispatch';
import { json, type ResourceHandlers } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';

const SETTING = 'business-hours';

/** assumed: a tenant that never set its hours has none. */
const NO_HOURS: BusinessHourModel = { weekdays: [], saturday: [], sunday: [] };

export const businessHours: ResourceHandlers<'dispatch', 'businessHours'> = {
  list(call) {
    return json(call.store.getSetting<BusinessHourModel>(SETTING) ?? NO_HOURS);
  },
  create(call) {
    const { weekdays, saturday, sunday } = call.body;
    const hours = {
      weekdays: ordered('weekdays', weekdays),
      saturday: ordered('saturday', saturday),
      sunday: ordered('sunday', sunday),
    };
    call.store.setSetting(SETTING, hours);
    return json(hours);
  },
};

/** assumed: whole hours of one day that do not overlap, answered in their order. */
function ordered(field: string, ranges: readonly TimeRange[]): TimeRange[] {
  const sorted = ranges.toSorted((a, b) => a.fromHour - b.fromHour);
  let last = 0;
  for (const { fromHour, toHour } of sorted) {
    if (fromHour < last) throw invalid(field, 'Ranges must start at 0 or later and not overlap.');
    if (toHour <= fromHour || toHour > 24) {
      throw invalid(field, 'A range must end after its start, at 24 at the latest.');
    }
    last = toHour;
  }
  return sorted;
}
