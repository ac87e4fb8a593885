import type { Portal } from '../portal/portal.ts';
import type { Connection, Restriction } from '../portal/connection.ts';
import type { Environment } from '../store/tenant-store.ts';
import { TOKEN_LIFETIME_S, type TokenGrant, type TokenIssuer } from './token-issuer.ts';

export interface TokenAnswer {
  readonly status: 200 | 400;
  readonly body:
    | {
        readonly access_token: string;
        readonly expires_in: number;
        readonly token_type: 'Bearer';
        readonly scope: string;
      }
    | { readonly error: TokenError };
}

export type TokenError = 'invalid_request' | 'unsupported_grant_type' | 'invalid_client';

/** The part of a token request that is looked at. */
export interface TokenRequest {
  readonly contentType: string;
  readonly body: string;
}

/**
 * Answers `POST /connect/token`: the client credentials grant, form-encoded.
 * documented: a token lives 900 seconds; there are no refresh tokens.
 * observed: wrong credentials, even one blank too many, answer 400 `invalid_client`, not 401.
 * A `scope` that is sent along is not looked at.
 */
export async function answerTokenRequest(
  request: TokenRequest,
  environment: Environment,
  portal: Portal,
  issuer: TokenIssuer,
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
  const connection = portal.connections.authenticate(environment, clientId, clientSecret);
  // assumed: a tenant that paused the app's access looks like a client that does not exist.
  if (connection === undefined || connection.state === 'disabled') return refused('invalid_client');
  const grant = grantOf(connection, portal);
  return {
    status: 200,
    body: {
      access_token: await issuer.issue(grant),
      expires_in: TOKEN_LIFETIME_S,
      token_type: 'Bearer',
      scope: grant.scope.join(' '),
    },
  };
}

function refused(error: TokenError): TokenAnswer {
  return { status: 400, body: { error } };
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
