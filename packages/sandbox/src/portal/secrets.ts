import type { Environment } from '../store/tenant-store.ts';
import type { Apps } from './apps.ts';
import {
  toConnection,
  type Connection,
  type ConnectionKey,
  type ConnectionRow,
} from './connection.ts';
import type { ConnectionRows } from './connection-rows.ts';
import { hashSecret, isSecret, newClientSecret, type SecretSlot } from './identifiers.ts';
import { PortalError } from './portal-error.ts';

export interface NewSecret {
  readonly slot: SecretSlot;
  readonly clientSecret: string;
}

/** On whose pages a secret is asked for. */
export type SecretMaker = 'tenant' | 'developer';

/** The two secrets of a connection; hashes are all that is kept of them. */
export interface Secrets {
  /**
   * Fills the free slot. Throws a 409 `PortalError` when both hold a secret, or when the maker may
   * not make one now; without a maker (the operator) only the slots count.
   */
  generateSecret(key: ConnectionKey, maker?: SecretMaker): NewSecret;
  /** No new token is given for the secret from now on. */
  revokeSecret(key: ConnectionKey, slot: SecretSlot): Connection;
  /** The connection that id and secret belong to; undefined when they belong to none. */
  authenticate(
    environment: Environment,
    clientId: string,
    clientSecret: string,
  ): Connection | undefined;
}

/**
 * documented: two secrets are in force at a time, so that a client can change over from one to the
 * other. Another document says that a new secret ends the one before; it does not win here.
 * assumed: revoking a secret stops new tokens at once, and a token given before lives on to its end.
 */
export function createSecrets(rows: ConnectionRows, apps: Apps, now: () => string): Secrets {
  return {
    generateSecret(key, maker) {
      const row = rows.get(key);
      if (maker === 'developer') refuseDeveloper(row, apps);
      const slot = freeSlot(row);
      const clientSecret = newClientSecret(slot);
      const hash = hashSecret(clientSecret);
      rows.change(
        key,
        slot === 1
          ? { secret1_hash: hash, secret1_on: now() }
          : { secret2_hash: hash, secret2_on: now() },
      );
      return { slot, clientSecret };
    },
    revokeSecret: (key, slot) =>
      rows.change(
        key,
        slot === 1
          ? { secret1_hash: null, secret1_on: null }
          : { secret2_hash: null, secret2_on: null },
      ),
    authenticate(environment, clientId, clientSecret) {
      const row = rows.findByClientId(environment, clientId);
      const isFirst = isSecret(clientSecret, row?.secret1_hash ?? null);
      const isSecond = isSecret(clientSecret, row?.secret2_hash ?? null);
      return row !== undefined && (isFirst || isSecond) ? toConnection(row) : undefined;
    },
  };
}

/**
 * documented: the developer makes secrets where the app's form says so, the tenant otherwise.
 * assumed: the developer only while the tenant allows the app; the tenant in either case, since
 * documents show the tenant's own page making them without asking what the form says.
 */
function refuseDeveloper(row: ConnectionRow, apps: Apps): void {
  if (apps.get(row.app).credentialsManagement === 'tenant') {
    throw new PortalError(
      409,
      'The tenant configures the credentials of this app, under Settings, Integrations, API ' +
        'Application Access. To make secrets here, edit the Client Credentials Management of the app.',
    );
  }
  if (row.enabled === 1) return;
  throw new PortalError(409, 'The tenant has disabled this app. Ask its administrator first.');
}

/** assumed: a third secret is refused until one of the two is deleted. */
function freeSlot(row: ConnectionRow): SecretSlot {
  if (row.secret1_hash === null) return 1;
  if (row.secret2_hash === null) return 2;
  throw new PortalError(
    409,
    'This app has two active client secrets, which is the most there can be. ' +
      'Revoke (delete) one of them, then generate the new one.',
  );
}
