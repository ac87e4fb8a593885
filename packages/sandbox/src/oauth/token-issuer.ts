import { createPublicKey, generateKeyPair, randomUUID, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint, compactVerify, exportJWK, SignJWT } from 'jose';
import type { Clock } from '../clock/clock.ts';

/** documented: an access token lives for 15 minutes. */
export const TOKEN_LIFETIME_S = 900;

/** What a token says about who carries it. */
export interface TokenClaims {
  readonly iss: string;
  readonly nbf: number;
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
  readonly client_id: string;
  /** observed: a text, though tenant ids are numbers. */
  readonly tenant: string;
  readonly scope: readonly string[];
  readonly booking_provider?: string;
  readonly gps_provider?: string;
  readonly report_category?: string;
}

/** The claims that depend on the connection. */
export type TokenGrant = Omit<TokenClaims, 'iss' | 'nbf' | 'iat' | 'exp' | 'jti'>;

export interface TokenIssuer {
  issue(grant: TokenGrant): Promise<string>;
  /**
   * The claims of a token this issuer signed and that is valid now; undefined for any other text.
   * A token seen before is answered at once, without a promise.
   */
  verify(token: string): TokenClaims | undefined | Promise<TokenClaims | undefined>;
  /** The claims of tokens that are valid now. */
  live(): TokenClaims[];
}

/** Verified tokens that are kept; each lives for minutes, so the oldest are the expired ones. */
const MAX_KEPT_TOKENS = 10_000;

const ALGORITHM = 'RS256';
const TOKEN_TYPE = 'at+jwt';

/** What an environment signs its tokens with. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The key's thumbprint; tokens name the key by it. */
  readonly kid: string;
}

/** Makes a key pair, beside the main thread: it takes a tenth of a second and at times a third. */
export async function createSigningKey(): Promise<SigningKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const publicKey = createPublicKey(privateKey);
  return { privateKey, publicKey, kid: await calculateJwkThumbprint(await exportJWK(publicKey)) };
}

/** Signs tokens in the name of `issuer()`; the key may still be on its way. */
export function createTokenIssuer(
  clock: Clock,
  issuer: () => string,
  signingKey: Promise<SigningKey>,
): TokenIssuer {
  const verified = new Map<string, Verified>();

  function keep(token: string, claims: TokenClaims): void {
    const [oldest] = verified.keys();
    if (verified.size >= MAX_KEPT_TOKENS && oldest !== undefined) verified.delete(oldest);
    verified.set(signatureOf(token), { token, claims });
  }

  function ifValidNow(claims: TokenClaims): TokenClaims | undefined {
    const nowS = clock.epochMs() / 1000;
    return claims.nbf <= nowS && nowS < claims.exp ? claims : undefined;
  }

  async function verifySignature(token: string): Promise<TokenClaims | undefined> {
    const claims = await readToken(token, (await signingKey).publicKey);
    if (claims?.iss !== issuer()) return undefined;
    keep(token, claims);
    return ifValidNow(claims);
  }

  return {
    async issue(grant) {
      const nowS = Math.floor(clock.epochMs() / 1000);
      const claims: TokenClaims = {
        nbf: nowS,
        exp: nowS + TOKEN_LIFETIME_S,
        iss: issuer(),
        ...grant,
        jti: randomUUID().replaceAll('-', '').toUpperCase(),
        iat: nowS,
      };
      const { privateKey, kid } = await signingKey;
      const token = await new SignJWT({ ...claims })
        .setProtectedHeader({ alg: ALGORITHM, kid, typ: TOKEN_TYPE })
        .sign(privateKey);
      keep(token, claims);
      return token;
    },
    live: () => {
      const all = [...verified.values()].map(({ claims }) => claims);
      return all.filter((claims) => ifValidNow(claims) !== undefined);
    },
    verify(token) {
      const known = verified.get(signatureOf(token));
      return known?.token === token ? ifValidNow(known.claims) : verifySignature(token);
    },
  };
}

/** A token that was found good once. */
interface Verified {
  readonly token: string;
  readonly claims: TokenClaims;
}

/** The part that tells tokens apart and is short: one that names all scopes has ten thousand letters. */
function signatureOf(token: string): string {
  return token.slice(token.lastIndexOf('.') + 1);
}

async function readToken(token: string, key: KeyObject): Promise<TokenClaims | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(token, key, {
      algorithms: [ALGORITHM],
    });
    if (protectedHeader['typ'] !== TOKEN_TYPE) return undefined;
    return JSON.parse(new TextDecoder().decode(payload)) as TokenClaims;
  } catch {
    return undefined;
  }
}
