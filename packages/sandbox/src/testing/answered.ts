import type { Handled } from '../operations/handler.ts';

/** The value a handler answered as JSON. Throws when it answered something else. */
export function answered(handled: Handled<unknown>): Record<string, unknown> {
  if (handled.as === 'text') return JSON.parse(String(handled.json)) as Record<string, unknown>;
  if (handled.as !== 'json') throw new TypeError(`The answer is ${handled.as}, not JSON`);
  return handled.value as Record<string, unknown>;
}
