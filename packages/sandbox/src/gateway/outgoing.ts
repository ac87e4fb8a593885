import { successStatus, type Operation, type SchemaSet } from '@truckroll/endpoint';
import type { Validator } from '@truckroll/endpoint/validation';
import type { Handled } from '../operations/handler.ts';
import { contractBreach, type Refusal } from './refusals.ts';

/** An answer ready to be sent. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  /** The error's title, where this is one. */
  readonly problem: string | null;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export function outgoing(operation: Operation, handled: Handled<unknown>): Outgoing {
  const status = statusOf(operation, handled);
  switch (handled.as) {
    case 'redirect':
      return { status: 302, headers: { location: handled.location }, body: null, problem: null };
    case 'bytes':
      return success(status, handled.contentType, handled.bytes);
    case 'text':
      return success(status, JSON_TYPE, handled.json);
    case 'json':
      if (operation.responses[status] === null || handled.value === undefined) {
        return { status, headers: {}, body: null, problem: null };
      }
      return success(status, JSON_TYPE, JSON.stringify(handled.value));
  }
}

function statusOf(operation: Operation, handled: Handled<unknown>): number {
  const own = handled.as === 'json' ? handled.status : undefined;
  return own ?? successStatus(operation);
}

function success(status: number, contentType: string, body: string | Uint8Array): Outgoing {
  return { status, headers: { 'content-type': contentType }, body, problem: null };
}

/** documented: a few operations answer 400 with a text alone, the others with an object. */
export function refused(refusal: Refusal, operation?: Operation): Outgoing {
  const { status, body, headers } = refusal;
  const problem = typeof body['title'] === 'string' ? body['title'] : null;
  const isText = operation?.responses[status]?.inline?.type === 'string';
  return {
    status,
    headers: { 'content-type': JSON_TYPE, ...headers },
    body: JSON.stringify(isText ? refusalText(refusal) : body),
    problem,
  };
}

function refusalText(refusal: Refusal): string {
  const texts = Object.values((refusal.body['errors'] ?? {}) as Record<string, string[]>).flat();
  return texts.length > 0 ? texts.join(' ') : String(refusal.body['title']);
}

/** What breaks the contract in an answer; undefined when nothing does. */
export function breachOf(
  operation: Operation,
  set: SchemaSet,
  validator: Validator,
  handled: Handled<unknown>,
): Refusal | undefined {
  if (handled.as !== 'json' && handled.as !== 'text') return undefined;
  const payload = operation.responses[statusOf(operation, handled)];
  if (!payload) return undefined;
  const value: unknown = handled.as === 'text' ? JSON.parse(String(handled.json)) : handled.value;
  const schema = payload.inline ?? set[payload.schema ?? ''] ?? {};
  const errors = validator.check(payload.schema ?? schema, value);
  return Object.keys(errors).length === 0 ? undefined : contractBreach(operation.key, errors);
}
