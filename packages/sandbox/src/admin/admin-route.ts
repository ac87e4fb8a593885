import type { Method, Schema } from '@truckroll/endpoint';
import { PortalError } from '../portal/portal-error.ts';
import { ENVIRONMENTS, type Environment } from '../store/tenant-store.ts';

export interface AdminRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Fits the route's schema. */
  readonly body: unknown;
}

/** One route of the operator's API. What it gives back is the answer's JSON; undefined is a 204. */
export interface AdminRoute {
  readonly method: Method;
  /** After `/_sandbox`, parameters as `:name`. */
  readonly path: string;
  /** What it is for, in one sentence. */
  readonly summary: string;
  readonly body?: Schema;
  handle(request: AdminRequest): unknown;
}

/** A route whose body has a type; the schema has to say the same. */
export function route<Body = undefined>(
  method: Method,
  path: string,
  summary: string,
  handle: (request: Omit<AdminRequest, 'body'> & { readonly body: Body }) => unknown,
  body?: Schema,
): AdminRoute {
  const description = { method, path, summary, handle: handle as AdminRoute['handle'] };
  return body === undefined ? description : { ...description, body };
}

/** The schema of an object that has the members and no others. */
export function objectSchema(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

export function environmentIn(request: Pick<AdminRequest, 'path'>): Environment {
  const environment = ENVIRONMENTS.find((name) => name === request.path['environment']);
  if (environment !== undefined) return environment;
  throw new PortalError(404, "An environment is 'integration' or 'production'.");
}

export function numberIn(request: Pick<AdminRequest, 'path'>, name: string): number {
  const text = request.path[name] ?? '';
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new PortalError(400, `'${text}' in the path should be a number (${name}).`);
}

export function textIn(request: Pick<AdminRequest, 'path'>, name: string): string {
  return request.path[name] ?? '';
}
