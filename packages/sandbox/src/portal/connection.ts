import type { Environment } from '../store/tenant-store.ts';
import type { SecretSlot } from './identifiers.ts';

/** What an app may touch of a tenant's data; a member left out means no restriction. */
export interface Restriction {
  readonly bookingProviderId?: number;
  readonly gpsProvider?: string;
  readonly reportCategory?: string;
}

/** Names one connection. */
export interface ConnectionKey {
  readonly environment: Environment;
  readonly tenantId: number;
  readonly appId: string;
}

/** A secret that is in force, without the secret: that was shown once, when it was made. */
export interface HeldSecret {
  readonly slot: SecretSlot;
  readonly createdOn: string;
}

/** One app at one tenant of one environment. */
export interface Connection extends ConnectionKey {
  readonly clientId: string;
  /** `updatePending`: the app has a newer version, whose added scopes wait for the tenant. */
  readonly state: 'connected' | 'updatePending' | 'updateDeclined' | 'disabled';
  readonly acceptedVersion: number;
  readonly restriction: Restriction;
  /** Slots that hold a secret. The secrets themselves are shown once, when they are made. */
  readonly secretSlots: readonly SecretSlot[];
  /** The same slots, with the time each secret was made. */
  readonly secrets: readonly HeldSecret[];
  /** The user that records made over this connection name as their maker. */
  readonly userId: number;
  readonly connectedOn: string;
  /** Name of the administrator who allowed the app in; empty when the operator did. */
  readonly connectedBy: string;
}

/** A connection as it is kept, with the newest version of its app beside it. */
export interface ConnectionRow {
  readonly environment: Environment;
  readonly tenant: number;
  readonly app: string;
  readonly client_id: string;
  readonly user_id: number;
  readonly accepted_version: number;
  readonly declined_version: number;
  readonly enabled: number;
  readonly restriction: string;
  readonly secret1_hash: string | null;
  readonly secret2_hash: string | null;
  readonly connected_on: string;
  readonly connected_by: string;
  readonly secret1_on: string | null;
  readonly secret2_on: string | null;
  readonly newest_version: number;
}

export function toConnection(row: ConnectionRow): Connection {
  const secrets = heldSecrets(row);
  return {
    environment: row.environment,
    tenantId: row.tenant,
    appId: row.app,
    clientId: row.client_id,
    state: stateOf(row),
    acceptedVersion: row.accepted_version,
    restriction: JSON.parse(row.restriction) as Restriction,
    secretSlots: secrets.map(({ slot }) => slot),
    secrets,
    userId: row.user_id,
    connectedOn: row.connected_on,
    connectedBy: row.connected_by,
  };
}

/** Secrets from before their times were kept count from the connection's beginning. */
function heldSecrets(row: ConnectionRow): HeldSecret[] {
  const secrets: HeldSecret[] = [];
  if (row.secret1_hash !== null) {
    secrets.push({ slot: 1, createdOn: row.secret1_on ?? row.connected_on });
  }
  if (row.secret2_hash !== null) {
    secrets.push({ slot: 2, createdOn: row.secret2_on ?? row.connected_on });
  }
  return secrets;
}

function stateOf(row: ConnectionRow): Connection['state'] {
  if (row.enabled === 0) return 'disabled';
  if (row.accepted_version === row.newest_version) return 'connected';
  return row.declined_version === row.newest_version ? 'updateDeclined' : 'updatePending';
}
