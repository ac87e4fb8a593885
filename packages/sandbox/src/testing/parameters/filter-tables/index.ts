import { accountingFilters } from './accounting.ts';
import { crmFilters } from './crm.ts';
import type { FilterTable } from './entry.ts';
import { jpmFilters } from './jpm.ts';
import { officeFilters } from './office.ts';
import { tradeFilters } from './trade.ts';

/** How filters are tried whose names do not tell what they look at. */
export const FILTERS: FilterTable = {
  ...accountingFilters,
  ...crmFilters,
  ...jpmFilters,
  ...officeFilters,
  ...tradeFilters,
};
