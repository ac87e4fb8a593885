import type {
  BudgetCodeSegmentBindingArgs,
  BudgetCodeSegmentModel,
} from '@truckroll/contract/types/jpm';
import { invalid } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { jpmRecords, type BudgetCode, type SegmentItem } from './records.ts';

/**
 * The budget code made of one item for each of its segments. assumed: asking for one that is there
 * already gives that one.
 *
 * @throws OperationError 400 for unknown items, two of one segment, or a required segment left out
 */
export function makeFullCode(store: TenantStore, segmentItemIds: readonly number[]): BudgetCode {
  const items = segmentItemIds.map((id) => requireItem(store, 'segmentItemIds', id));
  const missing = jpmRecords(store, 'budget-code-segment')
    .find()
    .find((one) => one.isRequired && !items.some((item) => item.segmentId === one.id));
  // assumed: a full code has an item of every segment that is required.
  if (missing !== undefined) {
    throw invalid('segmentItemIds', `An item of the segment '${missing.name}' is required.`);
  }
  return makeCode(
    store,
    'segmentItemIds',
    items.map((item) => ({ segmentId: item.segmentId, item })),
  );
}

/** The budget code of some segments, with or without an item each. Refused as a full one is. */
export function makePartialCode(
  store: TenantStore,
  segments: readonly BudgetCodeSegmentBindingArgs[],
): BudgetCode {
  const parts = segments.map(({ segmentId, segmentItemId }) => {
    if (jpmRecords(store, 'budget-code-segment').get(segmentId) === undefined) {
      throw invalid('segments', `Segment ${segmentId} was not found.`);
    }
    if (!segmentItemId) return { segmentId, item: undefined };
    const item = requireItem(store, 'segments', segmentItemId);
    if (item.segmentId !== segmentId) {
      throw invalid('segments', `Item ${item.id} does not belong to segment ${segmentId}.`);
    }
    return { segmentId, item };
  });
  return makeCode(store, 'segments', parts);
}

interface Part {
  readonly segmentId: number;
  readonly item: SegmentItem | undefined;
}

function makeCode(store: TenantStore, field: string, parts: readonly Part[]): BudgetCode {
  if (parts.length === 0) throw invalid(field, 'At least one segment is required.');
  const segmentIds = parts.map((part) => part.segmentId);
  if (new Set(segmentIds).size < segmentIds.length) {
    throw invalid(field, 'A segment can be named once only.');
  }
  const items = parts.flatMap(({ item }) => item ?? []);
  // assumed: a code's text is its items' codes with hyphens between them.
  const code = items.map((item) => item.code).join('-');
  const segmentItemIds = items.map((item) => item.id);
  const known = jpmRecords(store, 'budget-code')
    .find({ where: [{ field: 'code', is: 'eq', value: code }] })
    .find((one) => one.segmentIds.join() === segmentIds.join());
  if (known !== undefined) return known;
  return jpmRecords(store, 'budget-code').insert({
    code,
    description: items.map((item) => item.description).join(' / '),
    segments: parts.map(toSegment),
    segmentIds,
    segmentItemIds,
  });
}

function toSegment({ segmentId, item }: Part): BudgetCodeSegmentModel {
  return {
    segmentId,
    segmentItemId: item?.id ?? null,
    code: item?.code ?? null,
    description: item?.description ?? null,
    path: item?.path ?? null,
  };
}

function requireItem(store: TenantStore, field: string, id: number): SegmentItem {
  const item = jpmRecords(store, 'budget-code-segment-item').get(id);
  if (item === undefined) throw invalid(field, `Segment item ${id} was not found.`);
  return item;
}
