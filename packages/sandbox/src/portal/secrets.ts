import type { Environment } from '../store/tenant-store.ts';
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

/** The two secrets of a connection; hashes are all that is kept of them. */
export interface Secrets {
  /** Fills the free slot. Throws a 409 `PortalError` when both hold a secret. */
  generateSecret(key: ConnectionKey): NewSecret;
  revokeSecret(key: ConnectionKey, slot: SecretSlot): Connection;
  /** The connection that id and secret belong to; undefined when they belong to none. */
  authenticate(
    environment: Environment,
    clientId: string,
    clientSecret: string,
  ): Connection | undefined;
}

export function createSecrets(rows: ConnectionRows): Secrets {
  return {
    generateSecret(key) {
      const slot = freeSlot(rows.get(key));
      const clientSecret = newClientSecret(slot);
      rows.change(key, `secret${slot}_hash`, hashSecret(clientSecret));
      return { slot, clientSecret };
    },
    revokeSecret: (key, slot) => rows.change(key, `secret${slot}_hash`, null),
    authenticate(environment, clientId, clientSecret) {
      const row = rows.findByClientId(environment, clientId);
      const isFirst = isSecret(clientSecret, row?.secret1_hash ?? null);
      const isSecond = isSecret(clientSecret, row?.secret2_hash ?? null);
      return row !== undefined && (isFirst || isSecond) ? toConnection(row) : undefined;
    },
  };
}

/** assumed: a third secret is refused until one of the two is removed. */
function freeSlot(row: ConnectionRow): SecretSlot {
  if (row.secret1_hash === null) return 1;
  if (row.secret2_hash === null) return 2;
  throw new PortalError(409, 'Both secret slots are in use. Revoke one of them first.');
}
