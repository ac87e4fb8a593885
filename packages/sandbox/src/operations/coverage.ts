import { coverageOf, type Coverage } from '../gateway/handler-table.ts';
import { allHandlers } from './all-handlers.ts';

/** How much of the contract the sandbox serves. */
export function coverage(): Coverage {
  return coverageOf(allHandlers);
}
