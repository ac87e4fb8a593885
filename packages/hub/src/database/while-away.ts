import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';

/** First and longest pause between two tries; a failover takes about ten seconds. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** Codes of the network and of a server that starts, stops or is full. */
const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '25006',
]);

/** Tries again as long as the database cannot be reached; every other error is thrown at once. */
export async function retryWhileAway<T>(
  work: () => Promise<T>,
  options: { logger: Logger; signal?: AbortSignal | undefined },
): Promise<T> {
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error)) throw error;
      options.logger.warn({ reason: reasonOf(error), pauseMs }, 'the database is away');
      await setTimeout(pauseMs, undefined, { signal: options.signal });
    }
  }
}

/** Whether an error says that the database cannot be reached at the moment. */
export function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway);
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && AWAY_CODES.has(error.code)) return true;
  return /connection terminated|timeout exceeded when trying to connect/i.test(error.message);
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : 'unknown';
}
