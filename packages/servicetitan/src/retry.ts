import type { Operation } from '@truckroll/endpoint';
import type { Failure } from './failure.ts';

/** The first wait; each further one is twice as long. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
/** Spreads calls that were all told to come back at the same moment. */
const SPREAD_MS = 250;

/** Whether sending the call again can do no harm. */
export function maySendAgain(
  failure: Failure,
  operation: Operation,
  isIdempotent: boolean,
): boolean {
  if (!failure.isPassing) return false;
  return isIdempotent || failure.hadNoEffect || isRead(operation);
}

/** Reads are GETs, and the one POST that runs a report: it asks for a reading scope. */
function isRead(operation: Operation): boolean {
  return operation.method === 'GET' || operation.scope.endsWith(':r');
}

/**
 * How long to wait before attempt number `attempt` (1 is the first repetition): what the far side
 * asked for and a little more, or a doubling time of which half is random.
 */
export function retryWaitMs(failure: Failure, attempt: number, random: () => number): number {
  if (failure.retryAfterSeconds !== undefined) {
    return failure.retryAfterSeconds * 1000 + random() * SPREAD_MS;
  }
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
  return full / 2 + (random() * full) / 2;
}
