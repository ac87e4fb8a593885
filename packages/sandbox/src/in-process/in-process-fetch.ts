import type { FastifyInstance } from 'fastify';

/** As many as a browser follows. */
const MAX_REDIRECTS = 20;

/** Statuses whose answer may have no body. */
const EMPTY_STATUSES = new Set([204, 205, 304]);

/** Servers that need no port, by the origins they answer for; each is made when first asked. */
export type ServersByOrigin = ReadonlyMap<string, () => FastifyInstance>;

/**
 * A `fetch` that reaches the servers of the origins given, in this process, and nobody else. A
 * connection that a fault drops and an origin it does not know reject with a TypeError, as `fetch`
 * rejects; an aborted signal rejects with its reason.
 */
export function createInProcessFetch(servers: ServersByOrigin): typeof globalThis.fetch {
  async function answer(request: Request, redirects: number): Promise<Response> {
    const response = await send(servers, request);
    const location = response.headers.get('location');
    if (location === null || !isRedirect(response) || request.redirect === 'manual') {
      return response;
    }
    if (request.redirect === 'error' || redirects === MAX_REDIRECTS) throw failed('redirected');
    const isGet = request.method === 'GET' || request.method === 'HEAD';
    if (response.status >= 307 && !isGet) throw failed('a body is not sent twice');
    const { url, signal } = request;
    const method = isGet ? request.method : 'GET';
    return answer(new Request(new URL(location, url), { method, signal }), redirects + 1);
  }

  return (input, init) => answer(new Request(input, init), 0);
}

async function send(servers: ServersByOrigin, request: Request): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const server = servers.get(origin)?.();
  if (server === undefined) {
    throw failed(`${origin} is not this sandbox, which is ${[...servers.keys()].join(', ')}`);
  }
  const payload = Buffer.from(await request.arrayBuffer());
  const answered = server.inject({
    method: request.method as 'GET',
    url: `${pathname}${search}`,
    // By the origin's own name it would look like a page of another site.
    headers: { ...Object.fromEntries(request.headers), host: '127.0.0.1' },
    ...(payload.length > 0 && { payload }),
  });
  const { statusCode, headers, rawPayload } = await orAborted(answered, request.signal);
  const isEmpty = EMPTY_STATUSES.has(statusCode) || request.method === 'HEAD';
  return new Response(isEmpty ? null : new Uint8Array(rawPayload), {
    status: statusCode,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
    ),
  });
}

/** Waits for an answer; a dropped connection and a signal that aborts end the waiting. */
async function orAborted<T>(answered: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const onAbort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([answered, aborted.promise]);
  } catch (cause) {
    signal.throwIfAborted();
    throw failed('the connection was closed without an answer', cause);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function failed(why: string, cause?: unknown): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why, { cause }) });
}

function isRedirect({ status }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
