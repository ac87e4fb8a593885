import { notValid } from './not-valid.ts';
import type { GenericCall } from './resource-handler.ts';

/** documented: a list shows 50 records unless told otherwise. */
const DEFAULT_PAGE_SIZE = 50;

/** assumed: the largest page; clients in production ask for 5,000 rows and get them. */
const MAX_PAGE_SIZE = 5000;

export interface PageBounds {
  readonly page: number;
  readonly pageSize: number;
  readonly offset: number;
}

/**
 * Which rows a list call asks for.
 *
 * documented: pages count from 1. assumed: page 0 is the first one too.
 */
export function pageBounds(
  call: Pick<GenericCall, 'operation' | 'query'>,
  maxPageSize = MAX_PAGE_SIZE,
  usualPageSize = DEFAULT_PAGE_SIZE,
): PageBounds {
  const asked = Number(call.query['page'] ?? 1);
  const pageSize = Number(call.query['pageSize'] ?? usualPageSize);
  if (asked < 0) throw notValid('page', asked);
  if (pageSize < 1 || pageSize > maxPageSize) {
    throw notValid('pageSize', pageSize);
  }
  // observed: lists that document page 0 as the first one exist beside those that start at 1.
  const firstPage = call.operation.query['page']?.minimum === 0 ? 0 : 1;
  const offset = Math.max(0, asked - firstPage) * pageSize;
  return { page: asked, pageSize, offset };
}
