import type { Operation } from '@truckroll/endpoint';
import type { TokenClaims, TokenIssuer } from '../oauth/token-issuer.ts';
import type { Connection } from '../portal/connection.ts';
import type { Portal } from '../portal/portal.ts';
import type { Tenant } from '../portal/tenants.ts';
import type { Environment } from '../store/tenant-store.ts';
import {
  badAppKey,
  badToken,
  foreignAppKey,
  ownerRefused,
  scopeRefused,
  type Refusal,
} from './refusals.ts';

/** One environment of the sandbox as the gateway works with it. */
export interface Gate {
  readonly environment: Environment;
  readonly portal: Portal;
  readonly issuer: TokenIssuer;
}

export interface Credentials {
  readonly authorization: string | undefined;
  readonly appKey: string | undefined;
}

/** Who calls, once token and app key were found good. */
export interface Identity {
  readonly claims: TokenClaims;
  readonly connection: Connection;
  readonly tenant: Tenant;
}

type Identified = Identity | { readonly refusal: Refusal };

/** Path parameters whose value the caller has to own, besides the tenant. */
const OWNED_PARAMETERS = ['booking_provider', 'gps_provider', 'report_category'] as const;

/** observed: bookings are checked by provider even where the path names none. */
const BOOKINGS_SCOPE = 'tn.crm.bookings:';

/** Callers whose connection is kept; cleared when the portal changes. */
const MAX_KEPT_CALLERS = 1_000;

/**
 * Finds out who calls. The token may stand with or without `Bearer `.
 * assumed: token first, then app key; a connection that was removed or paused voids its tokens.
 * documented: the key dies with its app, so a deleted app's token meets an unknown key.
 */
export function createIdentification(
  gate: Gate,
): (credentials: Credentials) => Promise<Identified> {
  const kept = new Map<string, Omit<Identity, 'claims'>>();
  let revision = gate.portal.revision();

  return async ({ authorization, appKey }) => {
    const token = authorization?.replace(/^bearer /i, '').trim() ?? '';
    const found = token === '' ? undefined : gate.issuer.verify(token);
    const claims = found instanceof Promise ? await found : found;
    if (claims === undefined) return { refusal: badToken() };
    if (revision !== gate.portal.revision() || kept.size > MAX_KEPT_CALLERS) kept.clear();
    revision = gate.portal.revision();
    const caller = `${claims.client_id} ${appKey}`;
    const known = kept.get(caller);
    if (known !== undefined) return { claims, ...known };
    const looked = lookUp(gate, claims, appKey ?? '');
    if ('refusal' in looked) return looked;
    kept.set(caller, looked);
    return { claims, ...looked };
  };
}

function lookUp(
  gate: Gate,
  claims: TokenClaims,
  appKey: string,
): Omit<Identity, 'claims'> | { readonly refusal: Refusal } {
  const { portal, environment } = gate;
  const app = portal.apps.findByKey(appKey);
  if (app === undefined) return { refusal: badAppKey() };
  const connection = portal.connections.findByClientId(environment, claims.client_id);
  if (connection === undefined || connection.state === 'disabled') return { refusal: badToken() };
  if (app.id !== connection.appId) return { refusal: foreignAppKey() };
  return { connection, tenant: portal.tenants.get(environment, connection.tenantId) };
}

/** Why this caller may not call this operation on this path; undefined when it may. */
export function accessRefusal(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  claims: TokenClaims,
): Refusal | undefined {
  if (operation.scope !== '' && !claims.scope.includes(operation.scope)) {
    return scopeRefused(operation.scope);
  }
  const owned = OWNED_PARAMETERS.filter((name) => isOwned(operation, name));
  const isOwner =
    path['tenant'] === claims.tenant &&
    owned.every((name) => claims[name] === undefined || claims[name] === path[name]);
  return isOwner ? undefined : ownerRefused(['tenant', ...owned]);
}

function isOwned(operation: Operation, name: (typeof OWNED_PARAMETERS)[number]): boolean {
  if (name in operation.pathParameters) return true;
  return name === 'booking_provider' && operation.scope.startsWith(BOOKINGS_SCOPE);
}
