import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXPORT_PAGE_SIZE, exportFeed } from './export-feed.ts';
import { answered } from '../testing/answered.ts';
import { openTenantInMemory, type TenantInMemory } from '../testing/tenant-in-memory.ts';

const operation = contract.settings.export.tagTypes;
const feed = exportFeed('tag-type');

describe('an export feed', () => {
  let tenant: TenantInMemory;

  beforeEach(() => {
    tenant = openTenantInMemory({}, { tickMs: 1000 });
    for (const name of ['a', 'b', 'c']) tenant.store.collection('tag-type').insert({ name });
  });

  afterEach(() => tenant.close());

  function read(from?: unknown) {
    const answer = answered(feed(tenant.callOf(operation, { query: { from } })));
    const rows = answer['data'] as { readonly name: string; readonly active: boolean }[];
    const { hasMore, continueFrom } = answer;
    return { hasMore, continueFrom, rows, names: rows.map((row) => row.name) };
  }

  test('starts at the beginning without a place to go on from, or with an empty one', () => {
    expect(read().names).toEqual(['a', 'b', 'c']);
    expect(read('').names).toEqual(['a', 'b', 'c']);
  });

  test('goes on after its last record and keeps a token on an empty page', () => {
    const first = read();
    const second = read(first.continueFrom);
    expect(second).toMatchObject({ names: [], hasMore: false });
    expect(second.continueFrom).toBe(first.continueFrom);
  });

  test('shows a changed record again, and a removed one as inactive', () => {
    const tags = tenant.store.collection('tag-type');
    const { continueFrom } = read();
    const [a, b] = tags.find();
    tags.update(b?.id ?? 0, { code: 'B' });
    tags.remove(a?.id ?? 0);
    const { rows } = read(continueFrom);
    expect(rows.map(({ name, active }) => ({ name, active }))).toEqual([
      { name: 'b', active: true },
      { name: 'a', active: false },
    ]);
  });

  test('takes a date, that moment included, and stays with it on later pages', () => {
    const times = tenant.store
      .collection('tag-type')
      .find()
      .map((row) => row.modifiedOn);
    const first = read(times[1]);
    expect(first.names).toEqual(['b', 'c']);
    expect(read(first.continueFrom).names).toEqual([]);
    expect(read('2030-01-01').names).toEqual([]);
  });

  test('gives pages of one size until nothing is left', () => {
    const tags = tenant.store.collection('tag-type');
    for (let count = 0; count < EXPORT_PAGE_SIZE; count += 1) tags.insert({ name: 'more' });
    const first = read();
    expect(first).toMatchObject({ hasMore: true });
    expect(first.names).toHaveLength(EXPORT_PAGE_SIZE);
    expect(read(first.continueFrom)).toMatchObject({
      hasMore: false,
      names: Array(3).fill('more'),
    });
  });

  test('refuses what is neither a token nor a date', () => {
    expect(() => read('next please')).toThrow(
      expect.objectContaining({
        status: 400,
        errors: {
          from: ["The value 'next please' is neither a continuation token nor a date."],
        },
      }),
    );
  });
});
