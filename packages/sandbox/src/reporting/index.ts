import type { ApiHandlers } from '../operations/handler.ts';
import { dataQueries } from './data-queries.ts';
import { dynamicValueSets } from './dynamic-value-sets.ts';
import { reportCategories } from './report-categories.ts';
import { reports } from './reports.ts';

/** Every operation of this API and what answers it. */
export const reporting: ApiHandlers<'reporting'> = {
  dataQueries,
  dynamicValueSets,
  reportCategories,
  reports,
};
