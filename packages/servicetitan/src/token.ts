import type { Clock } from './clock.ts';
import { Secret } from './secret.ts';
import { exchange, textOf, type AnswerBody, type Exchange } from './transport/exchange.ts';
import type { Transport } from './transport/transport.ts';

/** A token, or what the token endpoint did instead of giving one. */
export type TokenOutcome =
  | { readonly kind: 'token'; readonly token: Secret }
  | { readonly kind: 'none'; readonly exchange: Exchange };

/** Access tokens for one client, asked for once however many calls wait for one. */
export interface TokenSource {
  get(): Promise<TokenOutcome>;
  /** Forgets a token that was refused, unless a newer one has already taken its place. */
  drop(token: Secret): void;
}

export interface TokenSourceOptions {
  readonly authUrl: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

interface HeldToken {
  readonly token: Secret;
  readonly renewFrom: number;
  readonly expiresAt: number;
}

/** Tokens live 900 s; the last tenth is used for getting the next one while this one still works. */
const RENEW_SHARE = 0.9;
/** A token that ends within this time may end on its way. */
const ARRIVAL_MS = 5_000;
/** documented: tokens live 900 s, for answers that leave the number out. */
const DEFAULT_LIFETIME_SECONDS = 900;

export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { clock } = options;
  let held: HeldToken | undefined;
  let renewing: Promise<TokenOutcome> | undefined;

  function renew(): Promise<TokenOutcome> {
    renewing ??= requestToken(options)
      .then((answer) => {
        if (answer.kind !== 'answered' || answer.status !== 200) {
          return { kind: 'none', exchange: answer } as const;
        }
        held = readToken(answer.body, clock.now());
        return held === undefined
          ? ({ kind: 'none', exchange: answer } as const)
          : ({ kind: 'token', token: held.token } as const);
      })
      .finally(() => {
        renewing = undefined;
      });
    return renewing;
  }

  return {
    async get() {
      const now = clock.now();
      if (held === undefined || now >= held.expiresAt - ARRIVAL_MS) return renew();
      if (now >= held.renewFrom) void renew();
      return { kind: 'token', token: held.token };
    },
    drop(token) {
      if (held?.token === token) held = undefined;
    },
  };
}

function requestToken(options: TokenSourceOptions): Promise<Exchange> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: options.clientId,
    client_secret: options.clientSecret.reveal(),
  });
  const request = {
    method: 'POST',
    url: new URL(`${options.authUrl}/connect/token`),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
  };
  return exchange(options.transport, request, { timeoutMs: options.timeoutMs });
}

function readToken(body: AnswerBody, now: number): HeldToken | undefined {
  let answer: { access_token?: unknown; expires_in?: unknown };
  try {
    answer = Object(JSON.parse(textOf(body)));
  } catch {
    return undefined;
  }
  const { access_token: text, expires_in: seconds } = answer;
  if (typeof text !== 'string' || text === '') return undefined;
  const lifetimeMs = (typeof seconds === 'number' ? seconds : DEFAULT_LIFETIME_SECONDS) * 1000;
  return {
    token: new Secret(text),
    renewFrom: now + lifetimeMs * RENEW_SHARE,
    expiresAt: now + lifetimeMs,
  };
}
