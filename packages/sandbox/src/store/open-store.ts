import { bulkLoad, type BulkLoad, type BulkWatch } from './bulk-load.ts';
import { createChangeFeed, type ChangeFeed } from './change-feed.ts';
import type { TenantStore } from './collection.ts';
import { openDatabase, type Database } from './database.ts';
import { fitHotColumns } from './hot-layout.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';
import { TENANT_TABLES, tablesScript } from './tables.ts';
import { createTextIndex } from './text-index.ts';
import {
  clearTenant,
  cloneTenant,
  openTenant,
  type Environment,
  type OpenTenant,
  type SpaceKey,
} from './tenant-store.ts';

export interface StoreOptions {
  /** Where the state is kept; in memory when left out. */
  readonly file?: string;
  /** The time records are stamped with, `2026-11-22T05:00:00.000Z`. */
  readonly now: () => string;
  /** More names than this, of one tenant, are searched by an index, which costs each write a little. */
  readonly textIndexFrom?: number;
}

/** The state of all tenants of both environments, and of whoever adds tables of their own. */
export interface Store {
  readonly database: Database;
  tenant(environment: Environment, tenantId: number): TenantStore;
  /** All or nothing: undone when the work throws. */
  transaction<T>(work: () => T): T;
  /** Adds tables to what snapshots hold. They must exist. */
  includeInSnapshots(tables: readonly string[]): void;
  readonly snapshots: Snapshots;
  /** Tells of records that were made, changed or removed one by one; copies of whole tenants aside. */
  readonly changes: Pick<ChangeFeed, 'listen' | 'quietly'>;
  /** Copies all records and settings of a tenant, ids included, to one that has none. */
  cloneTenant(from: SpaceKey, to: SpaceKey): void;
  /** Writes millions of records of one tenant; see there what it costs. Not in a transaction. */
  bulkLoad(key: SpaceKey, work: (load: BulkLoad) => void, watch?: BulkWatch): void;
  /** Removes every record and setting of one tenant. */
  clearTenant(key: SpaceKey): void;
  /** Removes every record and setting of every tenant; ids start over. */
  clearTenants(): void;
  close(): void;
}

export function openStore(options: StoreOptions): Store {
  const database = openDatabase(options.file);
  database.script(tablesScript());
  fitHotColumns(database);
  const tables: string[] = [...TENANT_TABLES];
  const snapshots = createSnapshots(database, () => tables);
  const tenants = new Map<string, OpenTenant>();
  const changes = createChangeFeed(database);
  const textIndex = createTextIndex(database, options.textIndexFrom);
  const base = { database, now: options.now, changes, textIndex };
  // After an undone transaction or a restore, what is kept in memory is no longer what is on disk.
  const reread = () => tenants.forEach((tenant) => tenant.reread());

  database.beforeCommit(() => {
    for (const tenant of tenants.values()) tenant.writeCounters();
  });
  database.afterRollback(reread);

  function open(key: SpaceKey): OpenTenant {
    const name = `${key.environment}/${key.tenantId}`;
    const known = tenants.get(name) ?? openTenant(base, key);
    tenants.set(name, known);
    return known;
  }

  /** So that the counters of all are known when the rows that keep them are replaced. */
  function openAll(): void {
    const keys = database.all<SpaceKey>('select environment, tenant as "tenantId" from space');
    for (const { environment, tenantId } of keys) open({ environment, tenantId });
  }

  return {
    database,
    tenant: (environment, tenantId) => open({ environment, tenantId }).store,
    transaction: database.transaction,
    includeInSnapshots: (added) => void tables.push(...added),
    changes,
    snapshots: {
      ...snapshots,
      restore(name) {
        openAll();
        const restored = snapshots.restore(name);
        fitHotColumns(database);
        reread();
        // Writes down how far changes were counted.
        database.transaction(() => undefined);
        return restored;
      },
    },
    cloneTenant: (from, to) =>
      database.transaction(() => cloneTenant(database, open(from), open(to))),
    bulkLoad: (key, work, watch = {}) =>
      bulkLoad({ database, textIndex, tenant: open(key) }, work, watch),
    clearTenant: (key) => database.transaction(() => clearTenant(database, open(key))),
    clearTenants() {
      database.transaction(() => {
        for (const table of TENANT_TABLES) database.run(`delete from ${table}`);
        fitHotColumns(database);
      });
      reread();
    },
    close: database.close,
  };
}
