import { contract } from '@truckroll/contract';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../store/collection.ts';
import { answered } from '../testing/answered.ts';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { EXPORT_PAGE_SIZE, exportFeed } from './export-feed.ts';

const operation = contract.settings.export.tagTypes;
const feed = exportFeed('tag-type');
const SEED = 20_261_122;

/** What happens between two pages. `which` picks a record among those that are there. */
const write = fc.oneof(
  fc.record({ does: fc.constant('insert' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ does: fc.constant('update' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('remove' as const), which: fc.nat() }),
  fc.record({ does: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 90 }) }),
);
const between = fc.array(write, { maxLength: 25 });
const pageQuery = fc.constantFrom<Readonly<Record<string, unknown>>>(
  {},
  { includeRecentChanges: true },
);

type Write = typeof write extends fc.Arbitrary<infer T> ? T : never;

/** A tenant with tags, and what each tag last was. */
function open(count: number) {
  let nowMs = Date.UTC(2026, 2, 2, 9);
  const tenant = openTenantInMemory({});
  const tags = tenant.store.collection<StoredRecord>('tag-type');
  const truth = new Map<unknown, { name: unknown; active: boolean; changed: number }>();
  let changes = 0;
  const note = ({ id, name }: StoredRecord, active: boolean) =>
    truth.set(id, { name, active, changed: (changes += 1) });
  const pass = (ms: number) => tenant.setTime(new Date((nowMs += ms)).toISOString());
  const insert = () => note(tags.insert({ name: `tag ${changes}` }), true);
  for (let made = 0; made < count; made += 1) insert();

  function perform(step: Write): void {
    pass(10);
    if (step.does === 'wait') return pass(step.seconds * 1000);
    if (step.does === 'insert') return Array.from({ length: step.count }, insert).forEach(() => {});
    const ids = [...truth].filter(([, { active }]) => active).map(([id]) => id as number);
    const id = ids[step.which % Math.max(1, ids.length)];
    if (id === undefined) return;
    const before = tags.get(id) as StoredRecord;
    if (step.does === 'remove') {
      tags.remove(id);
      note(before, false);
    } else {
      note(tags.update(id, { name: `renamed ${changes}` }) as StoredRecord, true);
    }
  }

  function read(query: Readonly<Record<string, unknown>>, recentChangesMs = 0) {
    const call = { ...tenant.callOf(operation, { query }), recentChangesMs };
    const { data, hasMore, continueFrom } = answered(feed(call)) as {
      readonly data: StoredRecord[];
      readonly hasMore: boolean;
      readonly continueFrom: string;
    };
    return { data, hasMore, continueFrom };
  }
  return { tenant, truth, perform, read, pass };
}

test(`pages hold every record's last state, whatever is written between them (seed ${SEED})`, () => {
  const property = fc.property(
    fc.integer({ min: 0, max: 2 * EXPORT_PAGE_SIZE + 40 }),
    fc.array(fc.tuple(between, pageQuery), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(0, 30_000),
    (count, rounds, recentMs) => {
      const { tenant, truth, perform, read, pass } = open(count);
      const seen: StoredRecord[] = [];
      let from = '';
      for (const [writes, query] of rounds) {
        const page = read({ ...query, from }, recentMs);
        expect(page.data.length).toBeLessThanOrEqual(EXPORT_PAGE_SIZE);
        // Who goes on until a page is empty must not be given the token it came with.
        expect(page.data.length === 0 || page.continueFrom !== from).toBe(true);
        seen.push(...page.data);
        from = page.continueFrom;
        for (const step of writes) perform(step);
      }
      pass(recentMs + 1000);
      for (;;) {
        const page = read({ from }, recentMs);
        seen.push(...page.data);
        from = page.continueFrom;
        if (page.data.length === 0) break;
      }
      tenant.close();
      expectWhole(seen, truth);
    },
  );
  fc.assert(property, { seed: SEED, numRuns: 40 });
});

function expectWhole(
  seen: readonly StoredRecord[],
  truth: ReadonlyMap<unknown, { name: unknown; active: boolean }>,
): void {
  const last = new Map(seen.map(({ id, name, active }) => [id, { name, active }]));
  const known = [...truth].map(([id, { name, active }]) => [id, { name, active }] as const);
  // A record that was made and removed between two pages is told of too: once, as inactive.
  expect(last).toEqual(new Map(known));
  // No state is told twice.
  const states = seen.map(({ id, modifiedOn, name, active }) =>
    [id, modifiedOn, name, active].join(' '),
  );
  expect(new Set(states).size).toBe(states.length);
}

test(`without writes, pages hold each record once in the order of changes (seed ${SEED})`, () => {
  const property = fc.property(between, between, (some, others) => {
    const { tenant, truth, perform, read } = open(EXPORT_PAGE_SIZE + 20);
    for (const step of [...some, ...others]) perform(step);
    const ids: unknown[] = [];
    for (let from = '', more = true; more;) {
      const page = read({ from });
      ids.push(...page.data.map(({ id }) => id));
      from = page.continueFrom;
      more = page.hasMore;
    }
    tenant.close();
    const inOrder = [...truth].toSorted(([, a], [, b]) => a.changed - b.changed);
    expect(ids).toEqual(inOrder.map(([id]) => id));
  });
  fc.assert(property, { seed: SEED, numRuns: 20 });
});
