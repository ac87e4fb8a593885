import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BookingResponse, CreateBookingRequest } from '@truckroll/contract/types/crm';
import { ServiceTitan } from '@truckroll/servicetitan';

/** What the far side does with one call: answers, fails, or acts and drops the connection. */
export type Fate = 'answer' | 'fault' | 'drop' | { readonly refuse: number };

export interface FakeServiceTitan {
  readonly client: ServiceTitan;
  readonly bookings: BookingResponse[];
  /** Method and path of every call of the API. */
  readonly calls: string[];
  /** Decides about the calls from now on. */
  decide: (method: string, path: string) => Fate;
  /** Further answers by path suffix, for feeds and lists. */
  readonly pages: Map<string, (query: URLSearchParams) => unknown>;
  close(): Promise<void>;
}

export const PROVIDER_ID = 55;

/** The few operations delivery and tracking use, for tests. State lives in memory. */
export async function startFakeServiceTitan(): Promise<FakeServiceTitan> {
  const fake: Omit<FakeServiceTitan, 'client' | 'close'> = {
    bookings: [],
    calls: [],
    pages: new Map(),
    decide: () => 'answer',
  };
  const server = createServer((request, response) => void handle(fake, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new ServiceTitan({
    apiUrl: url,
    authUrl: url,
    tenantId: 1,
    clientId: 'cid.test',
    clientSecret: 'cs1.test',
    appKey: 'ak1.test',
    rateLimit: false,
    maxRetries: 0,
  });
  return Object.assign(fake, {
    client,
    async close() {
      await client.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function handle(
  fake: Omit<FakeServiceTitan, 'client' | 'close'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake');
  const body = (await request.setEncoding('utf8').toArray()).join('');
  if (url.pathname === '/connect/token') {
    return send(response, 200, { access_token: 'token', expires_in: 900, token_type: 'Bearer' });
  }
  const method = request.method ?? 'GET';
  fake.calls.push(`${method} ${url.pathname}`);
  const fate = fake.decide(method, url.pathname);
  if (fate === 'fault') return send(response, 503, { title: 'Service unavailable' });
  if (typeof fate === 'object') {
    return send(response, fate.refuse, { title: 'Refused', errors: {}, traceId: 't-1' });
  }
  const answer = act(fake, method, url, body);
  if (fate === 'drop') return void request.socket.destroy();
  send(response, 200, answer);
}

function act(
  fake: Omit<FakeServiceTitan, 'client' | 'close'>,
  method: string,
  url: URL,
  body: string,
): unknown {
  const page = [...fake.pages].find(([suffix]) => url.pathname.endsWith(suffix));
  if (page !== undefined) return page[1](url.searchParams);
  if (method === 'POST') {
    const booking = toBooking(JSON.parse(body) as CreateBookingRequest, fake.bookings.length + 1);
    fake.bookings.push(booking);
    return booking;
  }
  const externalId = url.searchParams.get('externalId');
  const data = fake.bookings.filter((booking) => booking.externalId === externalId);
  return { page: 1, pageSize: 50, hasMore: false, totalCount: null, data };
}

function toBooking(request: CreateBookingRequest, number: number): BookingResponse {
  return {
    ...request,
    customerType: null,
    id: 9000 + number,
    createdOn: '2026-05-02T00:00:00Z',
    modifiedOn: '2026-05-02T00:00:00Z',
    start: '0001-01-01T00:00:00Z',
    status: 'New',
    bookingProviderId: PROVIDER_ID,
  };
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}
