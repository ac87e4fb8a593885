import type { Connection, ConnectionChanges, ConnectionInput } from '@truckroll/hub-contract';
import { Secret } from '@truckroll/servicetitan';
import { seal, unseal, type RecordPlace } from '../secrets/envelope.ts';
import type { KeyProvider } from '../secrets/key-provider.ts';
import { noteBlanks } from './blanks.ts';
import { changeAddress } from './connection-address.ts';
import type { ConnectionRow } from './connection-table.ts';

/** A connection with its secrets, for those who speak to ServiceTitan. */
export interface OpenedConnection extends Connection {
  readonly clientSecret: Secret;
  readonly appKey: Secret;
  /** Rises with every change of the connection. */
  readonly revision: number;
}

/** The columns of a connection, its secrets sealed for its place. */
export async function toColumns(keys: KeyProvider, place: RecordPlace, input: ConnectionInput) {
  const sealed = await seal(keys, place, {
    clientSecret: new Secret(input.clientSecret),
    appKey: new Secret(input.appKey),
  });
  return {
    name: input.name,
    environment: input.environment ?? null,
    api_url: input.apiUrl ?? null,
    auth_url: input.authUrl ?? null,
    tenant_id: input.tenantId,
    client_id: input.clientId,
    booking_provider_id: input.bookingProviderId ?? null,
    settings: JSON.stringify(input.settings ?? {}),
    sealed_secrets: JSON.stringify(sealed),
  };
}

/** A row as it may be shown. */
export function toConnection(row: ConnectionRow, notes: Connection['notes'] = []): Connection {
  const shown = { tenantId: row.tenant_id, clientId: row.client_id };
  return {
    id: row.id,
    name: row.name,
    environment: row.environment,
    apiUrl: row.api_url,
    authUrl: row.auth_url,
    ...shown,
    bookingProviderId: row.booking_provider_id,
    settings: row.settings,
    createdAt: row.created_at.toISOString(),
    notes: [...noteBlanks({ ...shown, bookingProviderId: row.booking_provider_id }), ...notes],
  };
}

/** A row with its secrets. */
export async function openRow(keys: KeyProvider, row: ConnectionRow): Promise<OpenedConnection> {
  const place = { workspaceId: row.workspace_id, recordId: row.id };
  const { clientSecret, appKey } = await unseal(keys, place, row.sealed_secrets);
  if (clientSecret === undefined || appKey === undefined) {
    throw new Error(`Connection ${row.id} has no client secret or no app key`);
  }
  return { ...toConnection(row), clientSecret, appKey, revision: row.revision };
}

/** The connection as it would have to be made to look like this after the changes. */
export function changed(opened: OpenedConnection, changes: ConnectionChanges): ConnectionInput {
  const { environment, apiUrl, authUrl } = opened;
  const address = {
    environment: environment ?? undefined,
    apiUrl: apiUrl ?? undefined,
    authUrl: authUrl ?? undefined,
  };
  return {
    name: opened.name,
    tenantId: opened.tenantId,
    clientId: opened.clientId,
    clientSecret: opened.clientSecret.reveal(),
    appKey: opened.appKey.reveal(),
    bookingProviderId: opened.bookingProviderId ?? undefined,
    settings: opened.settings,
    ...changes,
    ...changeAddress(address, changes),
  };
}
