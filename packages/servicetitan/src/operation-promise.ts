import type { Operation } from '@truckroll/endpoint';
import type { Answer } from './answer.ts';
import type { AnyInput } from './input.ts';
import { asListPage, itemsOf, nextPageInput, pagesOf, type ReadPage } from './paging.ts';

/** A call under way: a promise of its result. */
export interface OperationPromise<T> extends Promise<T> {
  /** The result with the status and the headers it came with. */
  withResponse(): Promise<Answer<T>>;
}

/**
 * A list. Awaited it is its first page; iterated it is the items of all pages, each page fetched
 * when it is needed and with the same page size.
 */
export interface PagePromise<Item, Page> extends OperationPromise<Page>, AsyncIterable<Item> {
  /** The pages one by one, the first one included. */
  pages(): AsyncIterableIterator<Page>;
}

/** An export feed: a list whose place the caller can keep and go on from another day. */
export interface ExportPromise<Item, Page> extends PagePromise<Item, Page> {
  /**
   * Where to go on: `continueFrom` of the last page whose items have all been taken. Before that it
   * is the `from` of the call.
   */
  readonly continueFrom: string | undefined;
}

/** The promise of an operation's result, by the shape of that result. */
export type PromiseOf<R> = unknown extends R
  ? ExportPromise<unknown, unknown>
  : R extends { readonly continueFrom: string; readonly data: readonly (infer Item)[] }
    ? ExportPromise<Item, R>
    : R extends { readonly hasMore: boolean; readonly data: readonly (infer Item)[] }
      ? PagePromise<Item, R>
      : OperationPromise<Blob extends R ? Uint8Array : R>;

/** One call, to be made once for a single result and once for each page of a list. */
export interface SendPage {
  readonly operation: Promise<Operation>;
  send(input: AnyInput): Promise<Answer<unknown>>;
}

/**
 * Starts the call and gives its promise. It carries the members of a list in any case: whether the
 * operation is one is known to the types at once, but here only when its API has been loaded.
 */
export function startOperation(source: SendPage, input: AnyInput): ExportPromise<unknown, unknown> {
  const first = source.send(input);
  const result = first.then((answer) => answer.data);
  const from = input['from'];

  /** The cursor moves when the next page is asked for: then the last one has been taken whole. */
  function pageReader(): ReadPage {
    let asked: AnyInput | undefined = input;
    let cursor = list.continueFrom;
    return async () => {
      list.continueFrom = cursor;
      if (asked === undefined) return undefined;
      const [operation, answer] = await Promise.all([
        source.operation,
        asked === input ? first : source.send(asked),
      ]);
      const page = asListPage(operation, answer.data);
      asked = nextPageInput(operation, asked, page);
      cursor = page.continueFrom ?? cursor;
      return page;
    };
  }

  /** Errors then arrive through what was asked for, and must not also count as unhandled. */
  function instead<T>(use: T): T {
    result.catch(() => undefined);
    return use;
  }

  const list = Object.assign(result, {
    continueFrom: typeof from === 'string' ? from : undefined,
    withResponse: () => instead(first),
    pages: () => instead(pagesOf(pageReader())),
    [Symbol.asyncIterator]: () => instead(itemsOf(pageReader())),
  });
  return list;
}
