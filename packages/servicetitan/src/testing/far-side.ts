import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceTitan } from '../servicetitan.ts';
import type { ServiceTitanOptions } from '../options.ts';

/** One request as the far side saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** How a test wants a request answered; `drop` ends the connection instead. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string | Uint8Array;
  readonly drop?: true;
}

export interface FarSide extends AsyncDisposable {
  readonly url: string;
  /** Calls of the API in the order they came, token requests left out. */
  readonly calls: readonly SeenRequest[];
  readonly tokenRequests: readonly SeenRequest[];
  /** A client without retries' waiting and without a rate limit, unless the options say otherwise. */
  client(options?: Partial<ServiceTitanOptions>): ServiceTitan;
}

export const CANARY_SECRET = 'cs1.canarysecretcanarysecret';
export const CANARY_APP_KEY = 'ak1.canaryappkeycanary';
const CANARY_TOKEN = 'canarytokencanarytoken';
/** Texts that must never be shown by anything. */
export const CANARIES = [CANARY_SECRET, CANARY_APP_KEY, CANARY_TOKEN];

/** A server on this machine that answers as the test says; tokens are numbered `…-1`, `…-2`. */
export async function startFarSide(
  answer: (request: SeenRequest, number: number) => Reply | Promise<Reply>,
  answerToken: (number: number) => Reply = tokenReply,
): Promise<FarSide> {
  const calls: SeenRequest[] = [];
  const tokenRequests: SeenRequest[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = await readRequest(request);
    const isToken = seen.path === '/connect/token';
    const list = isToken ? tokenRequests : calls;
    list.push(seen);
    write(response, isToken ? answerToken(list.length) : await answer(seen, list.length));
  }

  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    calls,
    tokenRequests,
    client: (options) =>
      new ServiceTitan({ ...clientOptions(url), ...options } as ServiceTitanOptions),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function tokenReply(number: number): Reply {
  return {
    json: { access_token: `${CANARY_TOKEN}-${number}`, expires_in: 900, token_type: 'Bearer' },
  };
}

function clientOptions(url: string): ServiceTitanOptions {
  return {
    apiUrl: url,
    authUrl: url,
    tenantId: 42,
    clientId: 'cid.test',
    clientSecret: CANARY_SECRET,
    appKey: CANARY_APP_KEY,
    rateLimit: false,
    clock: { now: () => performance.now(), sleep: () => Promise.resolve() },
  };
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? '/', 'http://far.side');
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks).toString('latin1'),
  };
}

function write(response: ServerResponse, reply: Reply): void {
  if (reply.drop === true) {
    response.destroy();
    return;
  }
  const body = reply.text ?? (reply.json === undefined ? '' : JSON.stringify(reply.json));
  const type = reply.json === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(reply.status ?? 200, { ...type, ...reply.headers });
  response.end(body);
}
