import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { notModelled, type Call, type Handled } from '../operations/handler.ts';

/** A handler whose operation is known at run time only. */
export type AnyHandler = (call: Call) => Handled<unknown>;

/** Handlers by API, resource and method, as the full table and a test's small one are written. */
export type HandlerTree = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
>;

/** The handler of an operation; undefined where it is not modelled. */
export function findHandler(handlers: HandlerTree, operation: Operation): AnyHandler | undefined {
  const [api = '', resource = '', method = ''] = operation.key.split('.');
  const handler = handlers[api]?.[resource]?.[method];
  // The contract's types hold for each handler where it is written; here all of them are one kind.
  return handler === undefined || handler === notModelled ? undefined : (handler as AnyHandler);
}

export interface Coverage {
  /** How many operations keep real state. */
  readonly modelled: number;
  readonly total: number;
  /** The keys of the others, `reporting.reports.get`; they answer 501. */
  readonly missing: readonly string[];
}

/** How much of the contract a table of handlers serves. */
export function coverageOf(handlers: HandlerTree): Coverage {
  const operations = listOperations();
  const missing = operations
    .filter((operation) => findHandler(handlers, operation) === undefined)
    .map((operation) => operation.key);
  return { modelled: operations.length - missing.length, total: operations.length, missing };
}
