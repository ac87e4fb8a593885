import { rateLimited } from '../gateway/refusals.ts';
import type { RateLimit, RateLimiter } from '../gateway/rate-limit.ts';
import type { Portal } from '../portal/portal.ts';
import type { Connection, Restriction } from '../portal/connection.ts';
import type { Environment } from '../store/tenant-store.ts';
import { TOKEN_LIFETIME_S, type TokenGrant, type TokenIssuer } from './token-issuer.ts';

export interface TokenAnswer {
  readonly status: number;
  readonly body: TokenBody | { readonly error: TokenError } | Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null when a token was given. */
  readonly problem: string | null;
  /** Whose token it is, where one was given. */
  readonly connection?: Connection;
}

interface TokenBody {
  readonly access_token: string;
  readonly expires_in: number;
  readonly token_type: 'Bearer';
  readonly scope: string;
}

type TokenError = 'invalid_request' | 'unsupported_grant_type' | 'invalid_client';

/** The part of a token request that is looked at. */
export interface TokenRequest {
  readonly contentType: string;
  readonly body: string;
}

/** What the token endpoint of one environment works with. */
export interface TokenContext {
  readonly environment: Environment;
  readonly portal: Portal;
  readonly issuer: TokenIssuer;
  readonly limiter: RateLimiter;
  /** Limits are off where `callsPerSecond` is null. */
  readonly settings: { readonly callsPerSecond: number | null };
}

/**
 * documented: token requests are throttled, and clients are told to keep their tokens.
 * assumed: 300 requests a minute for one client id; the number is not published.
 */
const TOKEN_LIMIT: RateLimit = { calls: 300, windowMs: 60_000 };

/**
 * Answers `POST /connect/token`: the client credentials grant, form-encoded.
 * documented: a token lives 900 seconds; there are no refresh tokens.
 * observed: wrong credentials, even one blank too many, answer 400 `invalid_client`, not 401.
 * A `scope` that is sent along is not looked at.
 */
export async function answerTokenRequest(
  request: TokenRequest,
  context: TokenContext,
): Promise<TokenAnswer> {
  // observed: a JSON body is not accepted.
  if (!request.contentType.startsWith('application/x-www-form-urlencoded')) {
    return refused('invalid_request');
  }
  const form = new URLSearchParams(request.body);
  const grantType = form.get('grant_type');
  const clientId = form.get('client_id');
  const clientSecret = form.get('client_secret');
  // assumed: what OAuth 2.0 says for the two.
  if (grantType === null || clientId === null || clientSecret === null) {
    return refused('invalid_request');
  }
  if (grantType !== 'client_credentials') return refused('unsupported_grant_type');
  const waitS = throttled(context, clientId);
  if (waitS !== undefined) return tooMany(waitS);
  const { environment, portal } = context;
  const own = portal.connections.authenticate(environment, clientId, clientSecret);
  const connection = own && connectionFor(own, form.get('tenant'), portal);
  // assumed: a tenant that paused the app's access looks like a client that does not exist.
  if (connection === undefined || isPaused(own) || isPaused(connection)) {
    return refused('invalid_client');
  }
  return granted(connection, context);
}

async function granted(
  connection: Connection,
  { portal, issuer }: TokenContext,
): Promise<TokenAnswer> {
  const grant = grantOf(connection, portal);
  const body: TokenBody = {
    access_token: await issuer.issue(grant),
    expires_in: TOKEN_LIFETIME_S,
    token_type: 'Bearer',
    scope: grant.scope.join(' '),
  };
  return { status: 200, body, problem: null, connection };
}

function refused(error: TokenError): TokenAnswer {
  return { status: 400, body: { error }, problem: error };
}

/** assumed: the gateway's own answer to too many calls. */
function tooMany(waitS: number): TokenAnswer {
  return { ...rateLimited(waitS), problem: 'too many token requests' };
}

function throttled(context: TokenContext, clientId: string): number | undefined {
  if (context.settings.callsPerSecond === null) return undefined;
  return context.limiter.admit(`token ${context.environment} ${clientId}`, TOKEN_LIMIT);
}

function isPaused(connection: Connection | undefined): boolean {
  return connection?.state === 'disabled';
}

/**
 * Enterprise clients send a `tenant` along. assumed: it has to be the tenant the credentials belong
 * to. Where the app names a customer global network, it may be another tenant of the environment
 * that allows the same app; the token is then for that tenant's own connection. Where each tenant
 * makes its own secrets, a secret opens no other tenant.
 */
function connectionFor(
  own: Connection,
  tenant: string | null,
  portal: Portal,
): Connection | undefined {
  if (tenant === null || tenant === '' || tenant === String(own.tenantId)) return own;
  const { customerNetworks, credentialsManagement } = portal.apps.get(own.appId);
  if (customerNetworks.length === 0 || credentialsManagement === 'tenant') return undefined;
  return portal.connections
    .listOfApp(own.appId)
    .find((one) => one.environment === own.environment && String(one.tenantId) === tenant);
}

/** documented: until the tenant accepts a newer version of the app, the old scopes stay in force. */
function grantOf(connection: Connection, portal: Portal): TokenGrant {
  return {
    client_id: connection.clientId,
    tenant: String(connection.tenantId),
    scope: portal.apps.scopesOf(connection.appId, connection.acceptedVersion),
    ...restrictionClaims(connection.restriction),
  };
}

function restrictionClaims(restriction: Restriction): Partial<TokenGrant> {
  const { bookingProviderId, gpsProvider, reportCategory } = restriction;
  return {
    ...(bookingProviderId === undefined ? {} : { booking_provider: String(bookingProviderId) }),
    ...(gpsProvider === undefined ? {} : { gps_provider: gpsProvider }),
    ...(reportCategory === undefined ? {} : { report_category: reportCategory }),
  };
}
