import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { afterAll, afterEach, expect, test } from 'vitest';
import { findHandler } from '../gateway/handler-table.ts';
import { answerSchemaOf, fieldsOf } from '../resource/answer-schema.ts';
import type { StoredRecord, TenantStore } from '../store/collection.ts';
import { answered } from '../testing/answered.ts';
import { openTenantInMemory, type TenantInMemory } from '../testing/tenant-in-memory.ts';
import { allHandlers } from './all-handlers.ts';

const feeds = listOperations().filter(({ list }) => list === 'export');
const held = new Set<string>();

/** Feeds whose rows carry no id of their own: what to tell them apart by. */
const ROW_KEYS: Readonly<Record<string, string>> = {
  'customerInteractions.export.technicianRatings': 'jobId',
  'jpm.export.jobHistory': 'jobId',
  'payroll.export.payrollSettings': 'employeeId',
};

let tenant: TenantInMemory;

afterEach(() => tenant.close());
afterAll(() => console.log(`export feeds: ${held.size} of ${feeds.length}`));

test.each(feeds.map((feed) => [feed.key, feed] as const))(
  '%s tells every change once, in their order',
  (key, feed) => {
    const { read, write } = open(feed);
    const collection = tenant.store.collection(collectionOf(feed));
    const [a, b, c] = [write(), write(), write()];
    const first = read();
    expect(first).toMatchObject({ keys: [a.id, b.id, c.id], hasMore: false });
    const end = read({ from: first.continueFrom });
    expect(end).toMatchObject({ keys: [], hasMore: false, continueFrom: first.continueFrom });

    collection.update(a.id, { memo: 'changed' });
    collection.remove(b.id);
    const next = read({ from: end.continueFrom });
    expect(next.keys).toEqual([a.id, b.id]);
    const active = hasActive(feed) ? [true, false] : [undefined, undefined];
    expect(next.rows.map((row) => row['active'])).toEqual(active);
    expect(read({ from: next.continueFrom }).keys).toEqual([]);
    expect(read({ from: '' }).keys).toEqual([c.id, a.id, b.id]);

    expectFromTimes(read, collection.get(a.id)?.modifiedOn ?? '', [a.id, b.id]);
    expectHoldsBack(read, next.continueFrom, write);
    for (const from of ['next', 'ZmVlZDoxMjM', '2026-13-01']) {
      expect(() => read({ from })).toThrow(expect.objectContaining({ status: 400 }));
    }
    held.add(key);
  },
);

type Read = ReturnType<typeof open>['read'];

/** `from` as a date, and as a time in the ways clients write it, the moment itself included. */
function expectFromTimes(read: Read, modifiedOn: string, changed: readonly unknown[]): void {
  const later = new Date(Date.parse(modifiedOn) + 1).toISOString();
  const inNewYork = `${new Date(Date.parse(modifiedOn) - 5 * 3_600_000).toISOString().slice(0, -1)}`;
  for (const from of [modifiedOn, `${inNewYork}-05:00`, modifiedOn.replace('Z', '000+00:00')]) {
    expect([from, ...read({ from }).keys]).toEqual([from, ...changed]);
  }
  // The plus of an offset that was not encoded.
  expect(read({ from: modifiedOn.replace('Z', ' 00:00') }).keys).toEqual(changed);
  expect(read({ from: later }).keys).toEqual(changed.slice(1));
  expect(read({ from: modifiedOn.slice(0, 10) }).keys).toHaveLength(3);
  expect(read({ from: '2100-01-01' }).keys).toEqual([]);
}

/** The newest changes wait for who does not ask for them, and are not lost by waiting. */
function expectHoldsBack(read: Read, from: string, write: () => StoredRecord): void {
  const { id } = write();
  const early = read({ from }, 60_000);
  expect(early).toMatchObject({ keys: [], hasMore: false, continueFrom: from });
  const asked = read({ from, includeRecentChanges: true }, 60_000);
  expect(asked.keys).toEqual([id]);
  tenant.setTime('2026-03-03T00:00:00.000Z');
  expect(read({ from: early.continueFrom }, 60_000).keys).toEqual([id]);
  expect(read({ from: asked.continueFrom }, 60_000).keys).toEqual([]);
}

function open(feed: Operation) {
  tenant = openTenantInMemory({}, { tickMs: 1000 });
  const active = feed.query['active'] === undefined ? {} : { active: 'Any' };
  const collection = collectionOf(feed);
  return {
    /** Rows that show parts of a record, or whose it is, can be told by the same id. */
    write: (): StoredRecord => {
      const id = tenant.store.nextId();
      return tenant.store
        .collection(collection)
        .insert({ id, jobId: id, employeeId: id, items: [{ id }] });
    },
    read(query: object = {}, recentChangesMs = 0) {
      const call = tenant.callOf(feed, { query: { ...active, ...query } });
      const value = answered(handlerOf(feed)({ ...call, recentChangesMs } as never));
      const rows = value['data'] as readonly Readonly<Record<string, unknown>>[];
      return {
        rows,
        keys: rows.map((row) => row[ROW_KEYS[feed.key] ?? 'id']),
        hasMore: value['hasMore'],
        continueFrom: String(value['continueFrom']),
      };
    },
  };
}

/** The collection whose changes a feed tells: the one it asks for them. */
function collectionOf(feed: Operation): string {
  const asked: string[] = [];
  const probe = openTenantInMemory({});
  const store: TenantStore = {
    ...probe.store,
    collection: (name) => {
      asked.push(name);
      return probe.store.collection(name);
    },
  };
  handlerOf(feed)({ ...probe.callOf(feed), store } as never);
  probe.close();
  return asked[0] ?? '';
}

function handlerOf(feed: Operation) {
  const handler = findHandler(allHandlers, feed);
  if (handler === undefined) throw new Error(`${feed.key} is not modelled`);
  return handler;
}

function hasActive(feed: Operation): boolean {
  const { item, set } = answerSchemaOf(feed);
  return fieldsOf(item, set)['active'] !== undefined;
}
