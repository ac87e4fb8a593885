import { isServiceTitanError, ServiceTitan, type ServiceTitanError } from '@truckroll/servicetitan';
import type { OpenedConnection } from '../connection-record.ts';
import type { FarSide } from '../far-side.ts';
import { watchTokens, type TokenFacts } from './token-watch.ts';

/** A connection as the doctor gets it; it may be one that is not stored. */
export type ExaminedConnection = Omit<OpenedConnection, 'createdAt' | 'notes' | 'revision'>;

export type Credentials = Pick<
  ExaminedConnection,
  'tenantId' | 'clientId' | 'clientSecret' | 'appKey' | 'bookingProviderId'
>;

/** What came of asking for a token, and with it for one booking. */
export interface Visit {
  /** Undefined when no token was given out. */
  readonly facts: TokenFacts | undefined;
  /** What the visit ended with; undefined when everything was answered. */
  readonly error: ServiceTitanError | undefined;
  /** Whether the booking provider exists; undefined when nothing says so. */
  readonly hasProvider?: boolean | undefined;
}

/** A visit of people waiting for its report: long enough for a slow line, no longer. */
const TIMEOUT_MS = 15_000;

/** Reads one booking, which needs everything that delivering one does, except the right to write. */
export async function visit(side: FarSide, credentials: Credentials): Promise<Visit> {
  const watch = watchTokens({ onlyTokens: false });
  const client = clientOf(side, credentials, watch.fetch);
  try {
    const error = await failureOf(readBookings(client, credentials));
    const facts = watch.facts();
    const isNotFound = error?.code === 'api_error' && error.status === 404;
    if (facts === undefined || (error !== undefined && !isNotFound)) return { facts, error };
    return { facts, error, hasProvider: await findProvider(client, credentials, facts) };
  } finally {
    await client.close();
  }
}

/** Whether the token server of a far side gives out a token. Nothing else is asked. */
export async function givesToken(side: FarSide, credentials: Credentials): Promise<boolean> {
  const watch = watchTokens({ onlyTokens: true });
  const client = clientOf(side, credentials, watch.fetch);
  try {
    await failureOf(readBookings(client, credentials));
    return watch.facts() !== undefined;
  } finally {
    await client.close();
  }
}

/** The provider's id as a number; undefined when the value is none. */
export function providerNumber({ bookingProviderId }: Credentials): number | undefined {
  return /^\d{1,15}$/.test(bookingProviderId ?? '') ? Number(bookingProviderId) : undefined;
}

function clientOf(side: FarSide, credentials: Credentials, fetch: typeof globalThis.fetch) {
  const { tenantId, clientId, clientSecret, appKey } = credentials;
  return new ServiceTitan({
    ...side,
    tenantId,
    clientId,
    clientSecret,
    appKey,
    fetch,
    maxRetries: 0,
    timeoutMs: TIMEOUT_MS,
  });
}

function readBookings(client: ServiceTitan, credentials: Credentials): PromiseLike<unknown> {
  const bookingProvider = providerNumber(credentials);
  return bookingProvider === undefined
    ? client.crm.bookings.list({ pageSize: 1 })
    : client.crm.bookings.listForProvider({ bookingProvider, pageSize: 1 });
}

/** An app may be without the right to read providers; then only the answer before counts. */
async function findProvider(
  client: ServiceTitan,
  credentials: Credentials,
  { scopes }: TokenFacts,
): Promise<boolean | undefined> {
  const id = providerNumber(credentials);
  if (id === undefined || !scopes?.includes('tn.crm.bookingprovidertags:r')) return undefined;
  const error = await failureOf(client.crm.bookingProviderTags.get({ id }));
  if (error === undefined) return true;
  return error.code === 'api_error' && error.status === 404 ? false : undefined;
}

async function failureOf(call: PromiseLike<unknown>): Promise<ServiceTitanError | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (isServiceTitanError(error)) return error;
    throw error;
  }
}
