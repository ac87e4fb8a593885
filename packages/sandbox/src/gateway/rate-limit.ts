/** A limit of so many calls within any window of that length. */
export interface RateLimit {
  readonly calls: number;
  readonly windowMs: number;
}

/** documented: 60 calls per second for one app at one tenant. */
export const USUAL_LIMIT: RateLimit = { calls: 60, windowMs: 1_000 };

export interface RateLimiter {
  /**
   * Counts a call, or says after how many seconds the next one is let through.
   * assumed: a call that is refused does not count.
   */
  admit(key: string, limit: RateLimit): number | undefined;
  /** After how many seconds a call is let through, without counting one; undefined: at once. */
  waitS(key: string, limit: RateLimit): number | undefined;
}

/** Keys that are watched at a time; a sandbox has a few apps and tenants. */
const MAX_KEYS = 10_000;

/** Exact sliding windows over a clock that never jumps, in milliseconds. */
export function createRateLimiter(monotonicMs: () => number): RateLimiter {
  const admitted = new Map<string, number[]>();

  function timesOf(key: string, { windowMs }: RateLimit, now: number): number[] {
    return (admitted.get(key) ?? []).filter((time) => time > now - windowMs);
  }

  return {
    admit(key, limit) {
      const now = monotonicMs();
      const times = timesOf(key, limit, now);
      const waitS = secondsUntilRoom(times, limit, now);
      if (waitS === undefined) times.push(now);
      if (admitted.size >= MAX_KEYS) admitted.clear();
      admitted.set(key, times);
      return waitS;
    },
    waitS(key, limit) {
      const now = monotonicMs();
      return secondsUntilRoom(timesOf(key, limit, now), limit, now);
    },
  };
}

function secondsUntilRoom(
  times: readonly number[],
  { calls, windowMs }: RateLimit,
  now: number,
): number | undefined {
  if (times.length < calls) return undefined;
  // The call that has to leave the window before there is room again.
  const blocking = times[times.length - calls] ?? now;
  return Math.max(1, Math.ceil((blocking + windowMs - now) / 1_000));
}
