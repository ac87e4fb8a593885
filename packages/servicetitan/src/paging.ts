import type { Operation } from '@truckroll/endpoint';
import { unreadableAnswer } from './failure.ts';
import type { AnyInput } from './input.ts';

/** What pages of lists and of export feeds have in common. */
export interface ListPage {
  readonly data: readonly unknown[];
  readonly hasMore: boolean;
  /** Lists only: the number of this page. */
  readonly page?: number;
  /** Export feeds only: where the next page starts, also after the last one. */
  readonly continueFrom?: string;
}

/** Sees an answer as a page. Throws a TransportError when it is none. */
export function asListPage(operation: Operation, answer: unknown): ListPage {
  if (isListPage(answer)) return answer;
  throw unreadableAnswer(operation, 'something that is not a page of a list');
}

function isListPage(value: unknown): value is ListPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'data' in value &&
    Array.isArray(value.data) &&
    'hasMore' in value
  );
}

/**
 * The input for the page after this one; undefined after the last. An empty page ends a list
 * whatever `hasMore` says. Throws a TransportError when the far side answers another page than was
 * asked for or a feed does not move, either of which would never end.
 */
export function nextPageInput(
  operation: Operation,
  input: AnyInput,
  page: ListPage,
): AnyInput | undefined {
  if (!page.hasMore || page.data.length === 0) return undefined;
  if (page.continueFrom !== undefined) {
    if (page.continueFrom === input['from']) {
      throw unreadableAnswer(operation, 'the same page of the feed again');
    }
    return { ...input, from: page.continueFrom };
  }
  const asked = input['page'] ?? page.page ?? 1;
  if (page.page !== undefined && page.page !== asked) {
    throw unreadableAnswer(operation, `page ${page.page} when asked for page ${String(asked)}`);
  }
  return { ...input, page: Number(asked) + 1 };
}

/** Gives one page after the other; undefined after the last. */
export type ReadPage = () => Promise<ListPage | undefined>;

/** The pages as an iterator. */
export function pagesOf(readPage: ReadPage): AsyncIterableIterator<ListPage> {
  return iterator(async () => {
    const page = await readPage();
    return page === undefined ? END : { done: false, value: page };
  });
}

/**
 * The items of the pages as an iterator. Written out because an async generator costs several
 * turns of the event loop for every item. A page is let go before the next one is read, so that
 * two are never in memory.
 */
export function itemsOf(readPage: ReadPage): AsyncIterableIterator<unknown> {
  let items: readonly unknown[] = [];
  let index = 0;

  function take(): IteratorResult<unknown> {
    const value = items[index];
    index += 1;
    return { done: false, value };
  }

  async function takeFromNextPage(): Promise<IteratorResult<unknown>> {
    items = [];
    index = 0;
    while (items.length === 0) {
      const page = await readPage();
      if (page === undefined) return END;
      items = page.data;
    }
    return take();
  }

  return iterator(() => (index < items.length ? Promise.resolve(take()) : takeFromNextPage()));
}

const END: IteratorReturnResult<undefined> = Object.freeze({ done: true, value: undefined });

/** An iterator that a `for await` can leave early. */
function iterator<T>(next: () => Promise<IteratorResult<T>>): AsyncIterableIterator<T> {
  let hasEnded = false;
  return {
    next: () => (hasEnded ? Promise.resolve(END) : next()),
    return() {
      hasEnded = true;
      return Promise.resolve(END);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
