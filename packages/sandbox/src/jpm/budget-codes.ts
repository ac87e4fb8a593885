import type {
  CreateFullBudgetCodeArgs,
  CreatePartialBudgetCodeArgs,
} from '@truckroll/contract/types/jpm';
import type { ResourceHandlers } from '../operations/handler.ts';
import {
  answer,
  listOf,
  shape,
  splitValues,
  type FilterOverrides,
  type GenericCall,
} from '../resource/index.ts';
import { makeFullCode, makePartialCode } from './budget-code-making.ts';
import { jpmRecords } from './records.ts';
import { inReach, itemFilters, itemsOf } from './segment-items.ts';

const codeFilters: FilterOverrides = {
  budgetCodeIds: 'id',
  segmentIds: (value) => [{ field: 'segmentIds', is: 'hasAny', values: ids(value) }],
  segmentItemIds: (value) => [{ field: 'segmentItemIds', is: 'hasAny', values: ids(value) }],
};

const segments = listOf('budget-code-segment', { where: inReach });
const items = listOf('budget-code-segment-item', { where: itemsOf, filters: itemFilters });
const codes = listOf('budget-code', { where: inReach, filters: codeFilters });

export const budgetCodes: ResourceHandlers<'jpm', 'budgetCodes'> = {
  listCompanySegments: segments,
  listProjectSegments: segments,
  listCompanySegmentItems: items,
  listProjectSegmentItems: items,
  listCompanySegmentItemChildren: items,
  listProjectSegmentItemChildren: items,
  listCompanyBudgetCodes: codes,
  listProjectBudgetCodes: codes,
  matchCompanyBudgetCodes: (call) => shown(call, { matches: matchesOf(call, call.query.codes) }),
  matchProjectBudgetCodes: (call) => shown(call, { matches: matchesOf(call, call.query.codes) }),
  create: (call) => shown(call, { code: makeFullCode(call.store, call.body.segmentItemIds) }),
  createBudgetCodePartial: (call) =>
    shown(call, { code: makePartialCode(call.store, call.body.segments) }),
  createBudgetCodesBatch: (call) =>
    shown(call, {
      codes: listed<CreateFullBudgetCodeArgs>(call.body).map((one) =>
        makeFullCode(call.store, one.segmentItemIds),
      ),
    }),
  createBudgetCodesPartialBatch: (call) =>
    shown(call, {
      codes: listed<CreatePartialBudgetCodeArgs>(call.body).map((one) =>
        makePartialCode(call.store, one.segments),
      ),
    }),
};

function ids(value: unknown): number[] {
  return splitValues(value).map(Number);
}

function shown(call: GenericCall, value: unknown) {
  return answer(shape(call, value));
}

function matchesOf(call: GenericCall, wanted: readonly string[]) {
  const where = inReach(call);
  return wanted.map((code) => {
    const found = jpmRecords(call.store, 'budget-code').find({
      where: [...where, { field: 'code', is: 'sameText', value: code }],
    });
    return { code, isValid: found.length > 0, budgetCodes: found };
  });
}

/**
 * The published document gives the batches no body. assumed: they take a list of what the single
 * call takes; nothing sent is nothing to make.
 */
function listed<T>(body: unknown): readonly T[] {
  return Array.isArray(body) ? body : [];
}
