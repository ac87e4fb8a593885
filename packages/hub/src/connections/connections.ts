import { randomUUID } from 'node:crypto';
import type { Connection, ConnectionChanges, ConnectionInput } from '@truckroll/hub-contract';
import { sql } from 'kysely';
import type { Database, WorkspaceTransaction } from '../database/database.ts';
import type { KeyProvider } from '../secrets/key-provider.ts';
import { noteBlanks } from './blanks.ts';
import { checkAddress } from './connection-address.ts';
import {
  changed,
  openRow,
  toColumns,
  toConnection,
  type OpenedConnection,
} from './connection-record.ts';

export type StoreOutcome =
  | { readonly outcome: 'stored'; readonly connection: Connection }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'name-taken' }
  | { readonly outcome: 'invalid'; readonly errors: Readonly<Record<string, readonly string[]>> };

/** The connections of each workspace. Secrets go in, and come out through `open` only. */
export interface Connections {
  create(workspaceId: string, input: ConnectionInput): Promise<StoreOutcome>;
  /** Changes what is given and leaves the rest. */
  update(workspaceId: string, id: string, changes: ConnectionChanges): Promise<StoreOutcome>;
  /** Oldest first. */
  list(workspaceId: string): Promise<Connection[]>;
  get(workspaceId: string, id: string): Promise<Connection | undefined>;
  /** Answers whether there was one. */
  delete(workspaceId: string, id: string): Promise<boolean>;
  /** The connection with its secrets; the oldest one of the workspace when no id is given. */
  open(workspaceId: string, id: string | null): Promise<OpenedConnection | undefined>;
}

interface ConnectionsOptions {
  readonly database: Database;
  readonly keys: KeyProvider;
  /** The time a new connection is stored with. */
  readonly now: () => Date;
}

export function createConnections(options: ConnectionsOptions): Connections {
  const { database, keys } = options;
  return {
    create: (workspaceId, input) =>
      unlessTaken(() =>
        database.transaction(workspaceId, (tx) => insert(options, workspaceId, tx, input)),
      ),
    update: (workspaceId, id, changes) =>
      unlessTaken(() => database.transaction(workspaceId, (tx) => change(keys, tx, id, changes))),
    list: (workspaceId) =>
      database.transaction(workspaceId, async (tx) => {
        const rows = await oldestFirst(tx).execute();
        return rows.map((row) => toConnection(row));
      }),
    async get(workspaceId, id) {
      const row = await database.transaction(workspaceId, (tx) => find(tx, id));
      return row && toConnection(row);
    },
    async delete(workspaceId, id) {
      if (!UUID.test(id)) return false;
      const { numDeletedRows } = await database.transaction(workspaceId, (tx) =>
        tx.deleteFrom('connections').where('id', '=', id).executeTakeFirst(),
      );
      return numDeletedRows > 0n;
    },
    async open(workspaceId, id) {
      const row = await database.transaction(workspaceId, (tx) => find(tx, id));
      return row && openRow(keys, row);
    },
  };
}

async function insert(
  { keys, now }: ConnectionsOptions,
  workspaceId: string,
  tx: WorkspaceTransaction,
  input: ConnectionInput,
): Promise<StoreOutcome> {
  const errors = checkAddress(input);
  if (Object.keys(errors).length > 0) return { outcome: 'invalid', errors };
  const id = randomUUID();
  const columns = await toColumns(keys, { workspaceId, recordId: id }, input);
  const row = await tx
    .insertInto('connections')
    .values({ id, ...columns, created_at: now() })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { outcome: 'stored', connection: toConnection(row, secretNotes(input)) };
}

async function change(
  keys: KeyProvider,
  tx: WorkspaceTransaction,
  id: string,
  changes: ConnectionChanges,
): Promise<StoreOutcome> {
  const before = UUID.test(id)
    ? await oldestFirst(tx).where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined;
  if (before === undefined) return { outcome: 'unknown' };
  const input = changed(await openRow(keys, before), changes);
  const errors = checkAddress(input);
  if (Object.keys(errors).length > 0) return { outcome: 'invalid', errors };
  const columns = await toColumns(keys, { workspaceId: before.workspace_id, recordId: id }, input);
  const row = await tx
    .updateTable('connections')
    .set({ ...columns, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { outcome: 'stored', connection: toConnection(row, secretNotes(input)) };
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

async function find(tx: WorkspaceTransaction, id: string | null) {
  if (id === null) return oldestFirst(tx).limit(1).executeTakeFirst();
  if (!UUID.test(id)) return undefined;
  return oldestFirst(tx).where('id', '=', id).executeTakeFirst();
}

function oldestFirst(tx: WorkspaceTransaction) {
  return tx.selectFrom('connections').selectAll().orderBy('created_at').orderBy('id');
}

function secretNotes({ clientSecret, appKey }: ConnectionInput) {
  return noteBlanks({ clientSecret, appKey });
}

/** PostgreSQL: a unique constraint was violated. */
const UNIQUE_VIOLATION = '23505';

async function unlessTaken(store: () => Promise<StoreOutcome>): Promise<StoreOutcome> {
  try {
    return await store();
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
    if (isTaken) return { outcome: 'name-taken' };
    throw error;
  }
}
