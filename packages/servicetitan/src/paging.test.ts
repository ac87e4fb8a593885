import { expect, test } from 'vitest';
import { startFarSide, type Reply, type SeenRequest } from './testing/far-side.ts';

/** A list of ten items in pages of the asked size. */
function tenItems({ query }: SeenRequest): Reply {
  const page = Number(query.get('page') ?? 1);
  const pageSize = Number(query.get('pageSize') ?? 4);
  const ids = Array.from({ length: 10 }, (_, index) => ({ id: index + 1 }));
  const data = ids.slice((page - 1) * pageSize, page * pageSize);
  return { json: { page, pageSize, hasMore: page * pageSize < 10, totalCount: null, data } };
}

/** A feed of three pages whose cursors are `c2`, `c3` and `c4`. */
function threePages({ query }: SeenRequest): Reply {
  const page = Number((query.get('from') ?? 'c1').slice(1));
  const data = page > 3 ? [] : [{ id: page * 10 }, { id: page * 10 + 1 }];
  return { json: { hasMore: page < 3, continueFrom: `c${Math.min(page + 1, 4)}`, data } };
}

async function idsOf(items: AsyncIterable<{ readonly id: number }>): Promise<number[]> {
  return (await Array.fromAsync(items)).map((item) => item.id);
}

test('an awaited list is its first page', async () => {
  await using far = await startFarSide(tenItems);
  const page = await far.client().crm.customers.list({ pageSize: 3 });
  expect(page).toMatchObject({ page: 1, pageSize: 3, hasMore: true });
  expect(far.calls).toHaveLength(1);
});

test('an iterated list gives the items of all pages with the same page size and filters', async () => {
  await using far = await startFarSide(tenItems);
  const list = far.client().crm.customers.list({ pageSize: 3, active: 'Any' });
  expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const asked = far.calls.map(({ query }) => query.toString());
  expect(asked).toEqual([
    'pageSize=3&active=Any',
    'page=2&pageSize=3&active=Any',
    'page=3&pageSize=3&active=Any',
    'page=4&pageSize=3&active=Any',
  ]);
});

test('iteration starts at the page that was asked for', async () => {
  await using far = await startFarSide(tenItems);
  expect(await idsOf(far.client().crm.customers.list({ page: 3 }))).toEqual([9, 10]);
});

test('pages are fetched when they are needed, and none after a break', async () => {
  await using far = await startFarSide(tenItems);
  for await (const customer of far.client().crm.customers.list()) {
    if (customer.id === 6) break;
  }
  expect(far.calls).toHaveLength(2);
});

test('pages() gives whole pages', async () => {
  await using far = await startFarSide(tenItems);
  const pages = await Array.fromAsync(far.client().crm.customers.list().pages());
  expect(pages.map((page) => page.data.length)).toEqual([4, 4, 2]);
});

test('a 429 in the middle of a list loses nothing and repeats nothing', async () => {
  await using far = await startFarSide((request, number) =>
    number === 2 ? { status: 429, headers: { 'retry-after': '1' } } : tenItems(request),
  );
  expect(await idsOf(far.client().crm.customers.list())).toHaveLength(10);
  expect(far.calls).toHaveLength(4);
});

test('an error in the middle of a list reaches the loop', async () => {
  await using far = await startFarSide((request, number) =>
    number === 2 ? { status: 403, json: { title: 'Scope validation failed' } } : tenItems(request),
  );
  await expect(idsOf(far.client().crm.customers.list())).rejects.toMatchObject({ status: 403 });
});

test('a list that claims more but gives an empty page ends', async () => {
  await using far = await startFarSide(({ query }) => {
    const page = Number(query.get('page') ?? 1);
    return { json: { page, pageSize: 1, hasMore: true, data: page < 3 ? [{ id: page }] : [] } };
  });
  expect(await idsOf(far.client().crm.customers.list())).toEqual([1, 2]);
});

test('a list that answers the same page for ever is an error', async () => {
  await using far = await startFarSide(() => ({
    json: { page: 1, pageSize: 1, hasMore: true, data: [{ id: 1 }] },
  }));
  await expect(idsOf(far.client().crm.customers.list())).rejects.toMatchObject({
    code: 'transport_error',
    fault: 'answer',
  });
  expect(far.calls).toHaveLength(2);
});

test('an export feed is followed by its cursor until it has no more', async () => {
  await using far = await startFarSide(threePages);
  const feed = far.client().crm.export.customers({ includeRecentChanges: true });
  expect(await idsOf(feed)).toEqual([10, 11, 20, 21, 30, 31]);
  expect(feed.continueFrom).toBe('c4');
  expect(far.calls.map(({ query }) => query.get('from'))).toEqual([null, 'c2', 'c3']);
  expect(far.calls.every(({ query }) => query.get('includeRecentChanges') === 'true')).toBe(true);
});

test('the cursor kept from a broken loop covers only what was taken', async () => {
  await using far = await startFarSide(threePages);
  const st = far.client();
  const feed = st.crm.export.customers({ from: 'c1' });
  expect(feed.continueFrom).toBe('c1');
  const taken: number[] = [];
  for await (const { id } of feed) {
    taken.push(id);
    if (id === 20) break;
  }
  expect(feed.continueFrom).toBe('c2');
  const rest = await idsOf(st.crm.export.customers({ from: feed.continueFrom }));
  expect(new Set([...taken, ...rest])).toEqual(new Set([10, 11, 20, 21, 30, 31]));
});

test('pages() of a feed carry their cursor, the empty last one too', async () => {
  await using far = await startFarSide(threePages);
  const pages = await Array.fromAsync(far.client().crm.export.customers({ from: 'c4' }).pages());
  expect(pages).toEqual([{ hasMore: false, continueFrom: 'c4', data: [] }]);
});

test('a feed whose cursor does not move is an error', async () => {
  await using far = await startFarSide(() => ({
    json: { hasMore: true, continueFrom: 'stuck', data: [{ id: 1 }] },
  }));
  await expect(idsOf(far.client().crm.export.customers())).rejects.toMatchObject({
    code: 'transport_error',
  });
});

test('iterating what is not a list is an error and not an endless wait', async () => {
  await using far = await startFarSide(() => ({ json: { id: 1 } }));
  const single: unknown = far.client().crm.customers.get({ id: 1 });
  await expect(Array.fromAsync(single as AsyncIterable<unknown>)).rejects.toThrow('not a page');
});
