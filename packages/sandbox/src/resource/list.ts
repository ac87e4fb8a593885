import type { Condition, StoredRecord } from '../store/collection.ts';
import { answerSchemaOf } from './answer-schema.ts';
import { isExternalDataWanted, withExternalData } from './external-data.ts';
import { filterRules, type FilterOverrides } from './filters.ts';
import { pageBytes } from './page-bytes.ts';
import { pageBounds, type PageBounds } from './paging.ts';
import { perOperation } from './per-operation.ts';
import { requireParent, type ParentOptions } from './parent.ts';
import { answer, type GenericCall, type ResourceHandler } from './resource-handler.ts';
import { shape } from './shape.ts';
import { sortOrder, type SortOptions } from './sorting.ts';
import { usualConditions } from './usual-conditions.ts';

export interface ListOptions extends SortOptions {
  /** Parameters whose meaning their name doesn't tell. */
  readonly filters?: FilterOverrides;
  /** Conditions that hold for every call, such as whose children are listed. */
  readonly where?: (call: GenericCall) => readonly Condition[];
  /** Members worked out when the answer is written. */
  readonly view?: (record: StoredRecord, call: GenericCall) => StoredRecord;
  /** The stored text is just what the answer shows and is passed on unread. */
  readonly isStoredAsShown?: boolean;
  /** The largest page where it is another than usual. */
  readonly maxPageSize?: number;
}

/**
 * Answers a list: filtered by every parameter the operation has, sorted, cut into pages; or all
 * rows at once where the contract answers a bare array.
 */
export function listOf(collectionName: string, options: ListOptions = {}): ResourceHandler {
  const rulesOf = perOperation((operation) => filterRules({ operation }, options.filters ?? {}));

  function conditions(call: GenericCall): Condition[] {
    const rules = rulesOf(call.operation);
    const own = [...rules].flatMap(([name, rule]) => {
      const value = call.query[name];
      return value === undefined ? [] : rule(value, call);
    });
    const usual = usualConditions(call, collectionName, (name) => rules.has(name));
    return [...(options.where?.(call) ?? []), ...usual, ...own];
  }

  function rows(call: GenericCall, records: readonly StoredRecord[]): unknown[] {
    const { view } = options;
    return withExternalData(call, collectionName, records).map((record) =>
      shape(call, view === undefined ? record : view(record, call)),
    );
  }

  return (call) => {
    const collection = call.store.collection(collectionName);
    const where = conditions(call);
    const sort = sortOrder(call, options);
    const query = { where, ...(sort === undefined ? {} : { sort }) };
    const { kind } = answerSchemaOf(call.operation);
    if (kind !== 'page') {
      const data = rows(call, collection.find({ ...query, ...windowAsked(call, options) }));
      return answer(kind === 'wrapped' ? { data } : data);
    }
    const bounds = pageBounds(call, options.maxPageSize);
    const window = { ...query, offset: bounds.offset, limit: bounds.pageSize + 1 };
    const total = isTotalWanted(call) ? collection.count(where) : null;
    if (options.isStoredAsShown === true && !isExternalDataWanted(call)) {
      return { as: 'text', json: textPage(bounds, collection.findText(window), total) };
    }
    const found = collection.find(window);
    return answer(page(bounds, found.length, rows(call, found.slice(0, bounds.pageSize)), total));
  };
}

/** Answers the children of one record, named by the path; 404 when there is no such parent. */
export function listChildren(
  collectionName: string,
  parent: ParentOptions,
  options: ListOptions = {},
): ResourceHandler {
  const list = listOf(collectionName, {
    ...options,
    where: (call) => [
      { field: parent.field, is: 'eq', value: requireParent(call, parent) },
      ...(options.where?.(call) ?? []),
    ],
  });
  return list;
}

/** assumed: a list without an envelope is whole, unless the call says how large a page is to be. */
function windowAsked(call: GenericCall, options: ListOptions) {
  if (call.query['page'] === undefined && call.query['pageSize'] === undefined) return {};
  const { offset, pageSize } = pageBounds(call, options.maxPageSize);
  return { offset, limit: pageSize };
}

/** A page of rows that were found by other means than one collection. */
export function pageOf(
  call: GenericCall,
  records: readonly unknown[],
  options: Pick<ListOptions, 'maxPageSize'> = {},
): ReturnType<ResourceHandler> {
  const bounds = pageBounds(call, options.maxPageSize);
  const from = records.slice(bounds.offset, bounds.offset + bounds.pageSize + 1);
  const data = from.slice(0, bounds.pageSize).map((record) => shape(call, record));
  return answer(page(bounds, from.length, data, isTotalWanted(call) ? records.length : null));
}

function page(bounds: PageBounds, found: number, data: unknown[], totalCount: number | null) {
  const hasMore = found > bounds.pageSize;
  return { page: bounds.page, pageSize: bounds.pageSize, hasMore, totalCount, data };
}

function textPage(bounds: PageBounds, found: readonly string[], total: number | null): Buffer {
  const { page: number, pageSize } = bounds;
  const hasMore = found.length > pageSize;
  const rows = hasMore ? found.slice(0, pageSize) : found;
  const head = `"page":${number},"pageSize":${pageSize},"hasMore":${hasMore},"totalCount":${total}`;
  return pageBytes(`{${head},"data":[`, rows, ']}');
}

/** documented: the total is counted when asked for; some envelopes always carry it. */
function isTotalWanted(call: GenericCall): boolean {
  return call.query['includeTotal'] === true || !answerSchemaOf(call.operation).isTotalOptional;
}
