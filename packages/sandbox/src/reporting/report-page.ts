import { pageBounds, type GenericCall } from '../resource/index.ts';

/** documented: 1,000 rows unless told otherwise, 25,000 at most. */
const USUAL_PAGE_SIZE = 1_000;
const MAX_PAGE_SIZE = 25_000;

/** The rows a call asks for, with what an answer says about the page. */
export function cutRows<T>(call: Pick<GenericCall, 'operation' | 'query'>, rows: readonly T[]) {
  const { page, pageSize, offset } = pageBounds(call, MAX_PAGE_SIZE, USUAL_PAGE_SIZE);
  const end = offset + pageSize;
  return {
    page,
    pageSize,
    hasMore: rows.length > end,
    totalCount: call.query['includeTotal'] === true ? rows.length : null,
    data: rows.slice(offset, end),
  };
}
