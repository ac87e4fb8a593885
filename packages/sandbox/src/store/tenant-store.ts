import type { ChangeFeed } from './change-feed.ts';
import type { Collection, StoredRecord, TenantStore } from './collection.ts';
import { createCounters, type SpaceRow } from './counters.ts';
import type { Database } from './database.ts';
import { createCollection, type Space } from './record-collection.ts';
import { COPIED_COLUMNS } from './tables.ts';
import type { TextIndex } from './text-index.ts';

/** The two places a tenant exists in; nothing but apps and app keys is common to both. */
export const ENVIRONMENTS = ['integration', 'production'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** One tenant in one environment. */
export interface SpaceKey {
  readonly environment: Environment;
  readonly tenantId: number;
}

/** Ids start where they have the eight digits that ids of real tenants have. */
const FIRST_ID = 10_000_000;

/** A tenant's store together with what the owner of the database does to it. */
export interface OpenTenant {
  readonly store: TenantStore;
  /** The key of the tenant's rows. */
  readonly space: number;
  writeCounters(): void;
  /** Reads anew what is kept in memory, after the records were changed from elsewhere. */
  reread(): void;
}

/** What all tenants have in common. */
export interface TenantsBase {
  readonly database: Database;
  readonly now: () => string;
  readonly changes: Pick<ChangeFeed, 'note'>;
  readonly textIndex: Pick<TextIndex, 'paysFor'>;
}

export function openTenant(base: TenantsBase, key: SpaceKey): OpenTenant {
  const { database, now, changes, textIndex } = base;
  const { id } = spaceRow(database, key);
  const onReplaced: (() => void)[] = [];
  const counters = createCounters(database, () => spaceRow(database, key, id));
  const space: Space = {
    key: id,
    textIndex,
    now,
    nextId: counters.nextId,
    nextChange: counters.nextChange,
    onReplaced: (listener) => void onReplaced.push(listener),
    noteChange: (collection, before, after) => changes.note({ ...key, collection, before, after }),
  };
  const collections = new Map<string, Collection>();
  const store: TenantStore = {
    tenantId: key.tenantId,
    nextId: counters.nextId,
    lastChange: counters.lastChange,
    collection<T extends StoredRecord>(name: string) {
      const known = collections.get(name) ?? createCollection<StoredRecord>(database, space, name);
      collections.set(name, known);
      return known as unknown as Collection<T>;
    },
    ...settingsOf(database, id),
  };
  function reread(): void {
    counters.read();
    for (const listener of onReplaced) listener();
  }

  return { store, space: id, writeCounters: counters.write, reread };
}

/** Gives a tenant that has no records those of another one, with their ids. */
export function cloneTenant(database: Database, source: OpenTenant, copy: OpenTenant): void {
  source.writeCounters();
  copy.writeCounters();
  const columns = COPIED_COLUMNS;
  database.run(
    `insert into record (space, ${columns}) select ?, ${columns} from record where space = ? order by collection, id`,
    copy.space,
    source.space,
  );
  database.run(
    'insert into setting select ?, name, value from setting where space = ?',
    copy.space,
    source.space,
  );
  database.run(
    'update space set (last_id, last_change) = (select max(space.last_id, source.last_id), ' +
      'max(space.last_change, source.last_change) from space as source where source.id = ?) ' +
      'where id = ?',
    source.space,
    copy.space,
  );
  copy.reread();
}

/** Removes a tenant's records and settings; its ids go on where they were. */
export function clearTenant(database: Database, tenant: OpenTenant): void {
  const { space } = tenant;
  tenant.writeCounters();
  database.run('delete from record where space = ?', space);
  database.run('delete from setting where space = ?', space);
  tenant.reread();
}

function settingsOf(
  database: Database,
  space: number,
): Pick<TenantStore, 'getSetting' | 'setSetting'> {
  return {
    getSetting<T>(name: string) {
      const found = database.get<{ value: string }>(
        'select value from setting where space = ? and name = ?',
        space,
        name,
      );
      return found === undefined ? undefined : (JSON.parse(found.value) as T);
    },
    setSetting(name, value) {
      database.run(
        'insert into setting values (?, ?, ?) on conflict do update set value = excluded.value',
        space,
        name,
        JSON.stringify(value),
      );
    },
  };
}

/** Finds the row of a space or makes it, under the id it had when it had one. */
function spaceRow(database: Database, key: SpaceKey, id: number | null = null): SpaceRow {
  const { environment, tenantId } = key;
  const select = 'select id, last_id, last_change from space where environment = ? and tenant = ?';
  const found = database.get<SpaceRow>(select, environment, tenantId);
  if (found !== undefined) return found;
  database.run(
    'insert into space (id, environment, tenant, last_id, last_change) values (?, ?, ?, ?, 0)',
    id,
    environment,
    tenantId,
    FIRST_ID,
  );
  return spaceRow(database, key);
}
