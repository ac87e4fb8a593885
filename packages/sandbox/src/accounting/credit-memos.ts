import type { ResourceHandlers } from '../operations/handler.ts';
import {
  customFieldFilters,
  listChildren,
  listOf,
  markAsExported,
  matching,
  namedReference,
  patchOne,
  updateCustomFields,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { amountComparison } from './amount-comparison.ts';
import { appliedFilters, appliedOf } from './applied-filters.ts';
import { addSplits } from './credit-memo-splits.ts';
import { marksOfRows } from './export-marks.ts';

const MEMOS = 'credit-memo';

export const creditMemos: ResourceHandlers<'accounting', 'creditMemos'> = {
  addSplits,
  list: listOf(MEMOS, {
    filters: {
      ...customFieldFilters(MEMOS, 'customField'),
      ...appliedFilters(MEMOS),
      ...amountComparison(MEMOS, 'total', 'totalFilter', 'Amount'),
      ...amountComparison(MEMOS, 'balance', 'balanceFilter', 'Amount'),
      appliedBefore: matching(MEMOS, (memo, value) =>
        appliedOf(memo).some((one) => timeOf(one.appliedOn) < timeOf(value)),
      ),
      appliedOnOrAfter: matching(MEMOS, (memo, value) =>
        appliedOf(memo).some((one) => timeOf(one.appliedOn) >= timeOf(value)),
      ),
    },
  }),
  listAllItems: listOf('credit-memo-item'),
  listCustomFieldTypes: listOf('credit-memo-custom-field-type'),
  listItems: listChildren('credit-memo-item', { collection: MEMOS, field: 'creditMemoId' }),
  markAsExported: markAsExported(MEMOS, 'creditMemoId', marksOfRows('creditMemoId')),
  update: patchOne(MEMOS, {
    members: written,
    view: (memo) => ({
      ...memo,
      summary: memo['description'],
      businessUnitId: (memo['businessUnit'] as { id?: number } | null)?.id ?? 0,
    }),
  }),
  updateCustomFields: updateCustomFields(MEMOS),
};

/** In the one form in which times are compared; nothing is earlier than any. */
function timeOf(value: unknown): string {
  return toStoredTime(String(value ?? '')) ?? '';
}

/** documented: written as `summary` and `businessUnitId`, shown as description and unit. */
function written(call: GenericCall, { summary, businessUnitId }: Members): Members {
  return {
    ...(summary === undefined ? {} : { description: summary }),
    ...(businessUnitId === undefined
      ? {}
      : { businessUnit: namedReference(call, 'business-unit', businessUnitId) }),
  };
}
