import { fillPath, type BodyOf, type Operation, type PathOf, type QueryOf } from './operation.ts';

/** What one call takes; members the operation does not know do not compile. */
export interface CallInput<O> {
  readonly path?: PathOf<O>;
  readonly query?: QueryOf<O>;
  readonly body?: BodyOf<O>;
}

/** One call as it travels. */
export interface CallRequest {
  readonly method: string;
  /** Path and query, after the server's address. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Writes a call down as a request. Throws a `TypeError` when a path parameter is missing. */
export function requestOf<O extends Operation>(operation: O, input: CallInput<O>): CallRequest {
  const path = fillPath(operation.path, (input.path ?? {}) as Record<string, unknown>);
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  const target = query.size === 0 ? path : `${path}?${query}`;
  const { method } = operation;
  if (input.body === undefined) return { method, target, headers: {} };
  const contentType = operation.body?.contentType ?? 'application/json';
  const body = encode(input.body, contentType);
  return { method, target, headers: { 'content-type': contentType }, body };
}

function encode(body: unknown, contentType: string): string | Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return contentType === 'application/json' ? JSON.stringify(body) : String(body);
}
