import type { Operation } from '@truckroll/endpoint';
import { findHandler } from '../../gateway/handler-table.ts';
import { readQuery } from '../../gateway/query-parameters.ts';
import { allHandlers } from '../../operations/all-handlers.ts';
import type { Call, Handled } from '../../operations/handler.ts';
import { OperationError } from '../../operations/operation-error.ts';
import { schemaSetOf } from '../../resource/answer-schema.ts';
import type { GenericCall } from '../../resource/resource-handler.ts';
import type { Members } from './members.ts';

/**
 * Reads a query's text as the gateway does, but asks for nothing that is given anyway.
 *
 * @throws OperationError 400 for what the gateway refuses
 */
export function readText(operation: Operation, query: string, given: Members = {}): Members {
  const { values, errors } = readQuery(operation, schemaSetOf(operation), query);
  const written = new URLSearchParams(query);
  const wrong = Object.entries(errors).filter(([name]) => !(name in given) || written.has(name));
  if (wrong.length > 0) throw new OperationError(400, 'Refused', Object.fromEntries(wrong));
  return values;
}

/** Hands a call to its operation's handler. */
export function handle(call: GenericCall): Handled<unknown> {
  const handler = findHandler(allHandlers, call.operation);
  if (handler === undefined) throw new TypeError(`${call.operation.key} is not modelled`);
  return handler(call as Call);
}
