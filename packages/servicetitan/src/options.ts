import type { Caller } from './call.ts';
import { systemClock, type Clock } from './clock.ts';
import { createGovernor, type Governor } from './governor.ts';
import type { Hooks } from './hooks.ts';
import { processGovernor } from './process-governor.ts';
import { toSecret, type Secret } from './secret.ts';
import { createTokenSource } from './token.ts';
import { createDefaultTransport } from './transport/default-transport.ts';
import { createFetchTransport } from './transport/fetch-transport.ts';
import type { Transport } from './transport/transport.ts';

export type Environment = 'integration' | 'production';

/** Which ServiceTitan to talk to: one of its environments, or any other address. */
export type FarSide =
  | { readonly environment: Environment; readonly apiUrl?: never; readonly authUrl?: never }
  | {
      readonly environment?: never;
      /** Host of the API, for example `http://127.0.0.1:4010`. */
      readonly apiUrl: string;
      /** Host of the token endpoint `/connect/token`. */
      readonly authUrl: string;
    };

export interface Credentials {
  readonly tenantId: number | string;
  readonly clientId: string;
  readonly clientSecret: string | Secret;
  readonly appKey: string | Secret;
}

export interface Behaviour {
  /** The longest one attempt may take, in milliseconds; 60,000 unless told. */
  readonly timeoutMs?: number;
  /** Further attempts after the first; 4 unless told. */
  readonly maxRetries?: number;
  /** No attempt starts later than this after the call began, in milliseconds; 60,000 unless told. */
  readonly retryForMs?: number;
  /**
   * Calls per second, 60 unless told; `false` for no limit. All clients of a process with the same
   * app key and tenant share one budget. A governor of the caller's own replaces it.
   */
  readonly rateLimit?: false | { readonly callsPerSecond: number; readonly governor?: Governor };
  /** Connections kept open to one host; 16 unless told. */
  readonly connections?: number;
  /** Sends requests instead of the connection pool. */
  readonly fetch?: typeof globalThis.fetch;
  readonly transport?: Transport;
  readonly hooks?: Hooks;
  readonly clock?: Clock;
  /** A number from 0 up to 1, for spreading retries. */
  readonly random?: () => number;
}

export type ServiceTitanOptions = FarSide & Credentials & Behaviour;

/** documented: the hosts of the two environments. */
const HOSTS: Readonly<Record<Environment, { apiUrl: string; authUrl: string }>> = {
  production: {
    apiUrl: 'https://api.servicetitan.io',
    authUrl: 'https://auth.servicetitan.io',
  },
  integration: {
    apiUrl: 'https://api-integration.servicetitan.io',
    authUrl: 'https://auth-integration.servicetitan.io',
  },
};

/** documented: 60 calls a second per application and tenant. */
const CALLS_PER_SECOND = 60;
/** Leaves room for a page of 5,000 rows on a slow line. */
const TIMEOUT_MS = 60_000;
/** With doubling waits about eight seconds in all, the length of a restart over there. */
const MAX_RETRIES = 4;
const RETRY_FOR_MS = 60_000;
/** Sixty calls a second of a quarter second each. */
const CONNECTIONS = 16;

/** Checks the options and makes the parts of a client. Throws a TypeError that names what is wrong. */
export function createCaller(options: ServiceTitanOptions): Caller {
  const { apiUrl, authUrl } = farSide(options);
  const clientSecret = toSecret(required(options.clientSecret, 'clientSecret'));
  const appKey = headerText(toSecret(required(options.appKey, 'appKey')));
  const tenantId = String(required(options.tenantId, 'tenantId'));
  const clientId = required(options.clientId, 'clientId');
  const clock = options.clock ?? systemClock;
  const transport = options.transport ?? ownTransport(options);
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  return {
    apiUrl,
    tenantId,
    appKey,
    clientSecret,
    transport,
    tokens: createTokenSource({ authUrl, clientId, clientSecret, transport, clock, timeoutMs }),
    governor: ownGovernor(options, { apiUrl, tenantId, appKey: appKey.reveal() }),
    callsPerSecond: (options.rateLimit || undefined)?.callsPerSecond ?? CALLS_PER_SECOND,
    timeoutMs,
    maxRetries: options.maxRetries ?? MAX_RETRIES,
    retryForMs: options.retryForMs ?? RETRY_FOR_MS,
    clock,
    hooks: options.hooks ?? {},
    random: options.random ?? Math.random,
  };
}

function farSide(options: ServiceTitanOptions): { apiUrl: string; authUrl: string } {
  if (options.environment === undefined) {
    return { apiUrl: host(options.apiUrl, 'apiUrl'), authUrl: host(options.authUrl, 'authUrl') };
  }
  const hosts = HOSTS[options.environment];
  if (hosts === undefined) throw new TypeError("environment is 'integration' or 'production'");
  return hosts;
}

function host(address: string, name: string): string {
  const text = required(address, name);
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? '')) {
    throw new TypeError(`${name} is not an http or https address`);
  }
  return text.replace(/\/+$/, '');
}

function required<T>(value: T, name: string): T {
  if (value === undefined || value === null || value === '') {
    throw new TypeError(`${name} is missing`);
  }
  return value;
}

/** A header with other characters would be refused by the transport, which may quote it. */
function headerText(secret: Secret): Secret {
  if (/^[\x20-\x7e]*$/.test(secret.reveal())) return secret;
  throw new TypeError('appKey has a character that cannot be sent');
}

function ownTransport({ fetch, connections }: Behaviour): Transport {
  return fetch === undefined
    ? createDefaultTransport(connections ?? CONNECTIONS)
    : createFetchTransport(fetch);
}

/** A client with a clock of its own cannot share a budget that is kept by another clock. */
function ownGovernor(
  { rateLimit, clock }: Behaviour,
  owner: Parameters<typeof processGovernor>[0],
): Governor | undefined {
  if (rateLimit === false) return undefined;
  if (rateLimit?.governor !== undefined) return rateLimit.governor;
  return clock === undefined ? processGovernor(owner) : createGovernor(clock);
}
