import type { Schema } from './schema.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A path or query parameter: a schema, and whether a call without it is refused. */
export interface Parameter extends Schema {
  readonly isRequired?: true;
  /** A string of values with commas between them, for example `ids=1,2,3`. */
  readonly isCommaList?: true;
}

/** What travels in one answer: a named schema, an inline schema, raw bytes, or nothing. */
export interface Payload {
  /** Full name of a schema of the same API. */
  readonly schema?: string;
  readonly inline?: Schema;
  readonly contentType: string;
}

/** The four static types of an operation, each as the caller writes or reads it. */
export interface OperationTypes {
  path: object;
  query: object;
  body: unknown;
  result: unknown;
}

/**
 * One HTTP operation, described once for the client that calls it and the server that answers it.
 * `path` carries its parameters in braces and starts after the host.
 */
export interface Operation<T extends OperationTypes = OperationTypes> {
  /** Unique over the whole contract, and the way to it in code: `crm.bookings.create`. */
  readonly key: string;
  /** The identifier the published document gives it: `Bookings_Create`. */
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  /** The one OAuth scope a caller needs; empty where none is asked for. */
  readonly scope: string;
  readonly pathParameters: Readonly<Record<string, Parameter>>;
  readonly query: Readonly<Record<string, Parameter>>;
  /** Fields the `sort` parameter accepts, where the document names them. */
  readonly sort?: readonly string[];
  /** `page`: an envelope with `data` and `hasMore`. `export`: a feed with `continueFrom`. */
  readonly list?: 'page' | 'export';
  readonly body?: Payload;
  /** Answers by status; null says that the answer has no body. */
  readonly responses: Readonly<Record<number, Payload | null>>;
  /** The published documents do not have it; it was written down by hand and is counted apart. */
  readonly isOverlay?: true;
  readonly types?: T;
}

/** Names an operation; the type parameter exists at compile time only. */
export function operation<T extends OperationTypes>(description: Operation): Operation<T> {
  return description as Operation<T>;
}

export type PathOf<O> = O extends Operation<infer T> ? T['path'] : never;
export type QueryOf<O> = O extends Operation<infer T> ? T['query'] : never;
export type BodyOf<O> = O extends Operation<infer T> ? T['body'] : never;
export type ResultOf<O> = O extends Operation<infer T> ? T['result'] : never;

/** The status of the answer that means success (200, 201, 204 or 302). */
export function successStatus(op: Operation): number {
  const status = Object.keys(op.responses)
    .map(Number)
    .find((code) => code < 400);
  if (status === undefined) throw new Error(`${op.key} declares no successful answer`);
  return status;
}

/** Puts values into the braces of a path, percent-encoded. Throws when one is missing. */
export function fillPath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === null || value === '') {
      throw new TypeError(`Path parameter '${name}' is missing for ${path}`);
    }
    return encodeURIComponent(String(value));
  });
}
