import { beforeAll, describe, expect, test } from 'vitest';
import type { Collection, CollectionQuery, StoredRecord } from './collection.ts';
import { openStore, type Store } from './open-store.ts';

const NOW = '2026-11-22T05:00:00.000Z';

interface Someone extends StoredRecord {
  readonly name: string;
  readonly address: { readonly zip: string };
}

const FIRST = ['Ana', 'José', 'Wei', 'Ÿves'];
const LAST = ['Marchetti', "O'Brien", '50 % "Off"', 'Núñez', 'Li'];

function someone(place: number): Omit<Someone, 'id'> {
  return {
    name: `${FIRST[place % FIRST.length]} ${LAST[place % LAST.length]} ${place}`,
    address: { zip: String(10_000 + (place % 7)) },
    active: place % 50 !== 3,
    // Those with higher ids changed later, apart from every ninetieth.
    modifiedOn: new Date(
      Date.UTC(2026, 0, 1) + (place % 90 === 0 ? 9_000 : place) * 60_000,
    ).toISOString(),
  };
}

function filled(count: number): { store: Store; people: Collection<Someone> } {
  const store = openStore({ now: () => NOW, textIndexFrom: 4 });
  const people = store.tenant('integration', 1).collection<Someone>('customer');
  const others = store.tenant('integration', 2).collection<Someone>('customer');
  store.transaction(() => {
    for (let place = 0; place < count; place += 1) {
      people.insert(someone(place));
      others.insert({ ...someone(place), name: 'Somebody else' });
    }
  });
  return { store, people };
}

const since = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
const named = (people: Collection<Someone>, value: string) =>
  people.find({ where: [{ field: 'name', is: 'contains', value }] }).map((one) => one.name);

describe('among many records', () => {
  let people: Collection<Someone>;
  let all: Someone[];
  beforeAll(() => {
    ({ people } = filled(4_000));
    all = people.find();
  });

  const isSince = (moment: string) => (one: Someone) => (one.modifiedOn ?? '') >= moment;
  const cases: [string, NonNullable<CollectionQuery['where']>, (one: Someone) => boolean][] = [
    [
      'a rare name',
      [{ field: 'name', is: 'contains', value: 'marchetti 10' }],
      (one) => one.name.includes('Marchetti 10'),
    ],
    [
      'a common name',
      [{ field: 'name', is: 'contains', value: 'NÚÑEZ' }],
      (one) => one.name.includes('Núñez'),
    ],
    [
      'a name with quotes',
      [{ field: 'name', is: 'contains', value: '% "off' }],
      (one) => one.name.includes('% "Off'),
    ],
    [
      'two letters of a name',
      [{ field: 'name', is: 'contains', value: 'ÿv' }],
      (one) => one.name.includes('Ÿv'),
    ],
    ['a name nobody has', [{ field: 'name', is: 'contains', value: 'nobody' }], () => false],
    [
      'a zip',
      [{ field: 'address.zip', is: 'sameText', value: '10003' }],
      (one) => one.address.zip === '10003',
    ],
    [
      'what is not active',
      [{ field: 'active', is: 'eq', value: false }],
      (one) => one.active === false,
    ],
    [
      'the last changes',
      [{ field: 'modifiedOn', is: 'gte', value: since(3_990) }],
      isSince(since(3_990)),
    ],
    [
      'many late changes',
      [{ field: 'modifiedOn', is: 'gte', value: since(1_500) }],
      isSince(since(1_500)),
    ],
    [
      'nearly all changes',
      [{ field: 'modifiedOn', is: 'gte', value: since(2) }],
      isSince(since(2)),
    ],
    [
      'a name among late changes',
      [
        { field: 'modifiedOn', is: 'gte', value: since(1_500) },
        { field: 'name', is: 'contains', value: 'Wei' },
      ],
      (one) => isSince(since(1_500))(one) && one.name.includes('Wei'),
    ],
  ];

  test.each(cases)(
    '%s is found as by reading everything, in any order and page',
    (_, where, test) => {
      const wanted = all.filter(test);
      expect(people.find({ where })).toEqual(wanted);
      expect(people.count(where)).toBe(wanted.length);
      expect(people.find({ where, offset: 3, limit: 20 })).toEqual(wanted.slice(3, 23));
      const descending = { field: 'id', descending: true };
      expect(people.find({ where, sort: descending, limit: 9 })).toEqual(
        wanted.toReversed().slice(0, 9),
      );
      const byName = wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1));
      expect(people.find({ where, sort: { field: 'name', descending: false } })).toEqual(byName);
    },
  );
});

describe('the text index', () => {
  test('is made by the first search among many records, and made again when that is undone', () => {
    const { store, people } = filled(4);
    const isThere = () =>
      store.database.get("select 1 from sqlite_master where name = 'record_text'") !== undefined;
    expect([named(people, 'marchetti'), isThere()]).toEqual([['Ana Marchetti 0'], false]);
    expect(() =>
      store.transaction(() => {
        people.insert({ name: 'Zora Marchetti' });
        expect([named(people, 'marchetti').length, isThere()]).toEqual([2, true]);
        throw new Error('undo');
      }),
    ).toThrow('undo');
    expect([named(people, 'marchetti'), isThere()]).toEqual([['Ana Marchetti 0'], false]);
    people.insert({ name: 'Zora Marchetti' });
    expect([named(people, 'marchetti').length, isThere()]).toEqual([2, true]);
  });

  test('follows names that change, records that go, and work that is undone', () => {
    const { store, people } = filled(10);
    const [first, second] = people.find({ limit: 2 });
    people.update(first?.id ?? 0, { name: 'Zora Zimmer' });
    people.remove(second?.id ?? 0);
    expect(named(people, 'zimmer')).toEqual(['Zora Zimmer']);
    expect(named(people, first?.name ?? '')).toEqual([]);
    expect(named(people, second?.name ?? '')).toEqual([]);
    expect(() =>
      store.transaction(() => {
        people.update(first?.id ?? 0, { name: 'Undone' });
        throw new Error('undo');
      }),
    ).toThrow('undo');
    expect([named(people, 'undone'), named(people, 'zimmer')]).toEqual([[], ['Zora Zimmer']]);
  });

  test('goes with copies, snapshots and cleared tenants', () => {
    const { store, people } = filled(10);
    const copy = store.tenant('production', 7).collection<Someone>('customer');
    store.cloneTenant(
      { environment: 'integration', tenantId: 1 },
      { environment: 'production', tenantId: 7 },
    );
    store.snapshots.take('before');
    expect(named(copy, 'marchetti')).toEqual(named(people, 'marchetti'));
    expect(named(people, 'marchetti')).toHaveLength(2);
    store.clearTenant({ environment: 'integration', tenantId: 1 });
    expect([named(people, 'marchetti').length, named(copy, 'marchetti').length]).toEqual([0, 2]);
    store.snapshots.restore('before');
    expect(named(people, 'marchetti')).toHaveLength(2);
  });
});

test('records that were written when other members were hot are found by those of today', () => {
  const { store, people } = filled(10);
  store.database.script(
    "update record set hot2 = null; update setting set value = '{}' where space = 0",
  );
  store.snapshots.take('older');
  store.snapshots.restore('older');
  const where = [{ field: 'address.zip', is: 'sameText', value: '10003' }] as const;
  expect(people.find({ where })).toHaveLength(1);
});
