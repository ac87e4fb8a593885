/** An export feed of a few items a page, with a token that says how far it was read. */
export interface FakeFeed<Item> {
  readonly items: Item[];
  /** The `from` of every call, oldest first. */
  readonly asked: (string | null)[];
  page(query: URLSearchParams): object;
}

const PAGE_SIZE = 2;

/** A date, or nothing, starts at the first item. */
export function fakeFeed<Item>(): FakeFeed<Item> {
  const items: Item[] = [];
  const asked: (string | null)[] = [];
  return {
    items,
    asked,
    page(query) {
      const from = query.get('from');
      asked.push(from);
      const start = from?.startsWith('token-') === true ? Number(from.slice(6)) : 0;
      const data = items.slice(start, start + PAGE_SIZE);
      const end = start + data.length;
      return { hasMore: end < items.length, continueFrom: `token-${end}`, data };
    },
  };
}
