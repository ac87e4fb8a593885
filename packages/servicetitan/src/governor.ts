import type { Clock } from './clock.ts';

/** Lets calls leave so that the far side never counts more than the allowed number in a second. */
export interface Governor {
  /**
   * Resolves when the call may leave. The caller runs the returned function once, when the answer
   * is there or certain not to come.
   */
  enter(request: GovernorRequest): Promise<() => void>;
}

export interface GovernorRequest {
  /** The most calls of the whole budget this caller wants in a second. */
  readonly callsPerSecond: number;
  readonly signal?: AbortSignal | undefined;
}

interface Waiter {
  readonly callsPerSecond: number;
  admit(leave: () => void): void;
}

/** The far side counts by a clock of its own; one millisecond covers rounding and drift. */
const WINDOW_MS = 1_001;

/**
 * A budget kept in memory. The far side sees a call somewhere between its sending and its answer,
 * so a call counts from its sending until one second after its answer: with 60 a second the 61st
 * leaves one second after the first one's answer. Callers are admitted in the order they came; one
 * that wants a smaller share does not hold up those behind it.
 */
export function createGovernor(clock: Clock): Governor {
  const answeredAt: number[] = [];
  const waiters = new Set<Waiter>();
  let underway = 0;
  let mostWanted = 0;
  let hasAlarm = false;

  function counted(): number {
    const now = clock.now();
    while (answeredAt[0] !== undefined && answeredAt[0] + WINDOW_MS <= now) answeredAt.shift();
    return underway + answeredAt.length;
  }

  function leave(): void {
    underway -= 1;
    answeredAt.push(clock.now());
    admitWaiters();
  }

  function admitWaiters(): void {
    let taken = counted();
    for (const waiter of waiters) {
      if (taken >= mostWanted) break;
      if (taken >= waiter.callsPerSecond) continue;
      waiters.delete(waiter);
      underway += 1;
      taken += 1;
      waiter.admit(once(leave));
    }
    setAlarm();
  }

  function setAlarm(): void {
    const oldest = answeredAt[0];
    if (hasAlarm || waiters.size === 0 || oldest === undefined) return;
    hasAlarm = true;
    void admitAt(oldest + WINDOW_MS);
  }

  async function admitAt(time: number): Promise<void> {
    await clock.sleep(Math.max(0, time - clock.now()));
    hasAlarm = false;
    admitWaiters();
  }

  return {
    enter({ callsPerSecond, signal }) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason);
          return;
        }
        const onAbort = (): void => {
          waiters.delete(waiter);
          reject(signal?.reason);
        };
        const waiter: Waiter = {
          callsPerSecond,
          admit(leave) {
            signal?.removeEventListener('abort', onAbort);
            resolve(leave);
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        waiters.add(waiter);
        mostWanted = Math.max(mostWanted, callsPerSecond);
        admitWaiters();
      });
    },
  };
}

function once(run: () => void): () => void {
  let hasRun = false;
  return () => {
    if (hasRun) return;
    hasRun = true;
    run();
  };
}
