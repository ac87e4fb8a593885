import type { Operation } from '@truckroll/endpoint';
import type { Call, Handled } from '../operations/handler.ts';
import { json } from '../operations/handler.ts';

/** A call as the generic resources see it: which parameters there are, the operation says. */
export interface GenericCall extends Omit<Call<Operation>, 'path' | 'query' | 'body'> {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** A handler that fits any operation: its answer is cut to the operation's schema when it is made. */
export type ResourceHandler = (call: GenericCall) => Handled<never>;

/** An answer whose shape the operation's schema has settled at run time. */
export function answer(value: unknown): Handled<never> {
  return json(value as never);
}

/** The body's members; empty when it is no object. */
export function bodyOf(call: GenericCall): Readonly<Record<string, unknown>> {
  const { body } = call;
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {};
}
