import type { Clock } from './clock.ts';

/** Work that is due at moments of the virtual clock. */
export interface Timers {
  /**
   * Runs the work once the clock shows the moment, in milliseconds since 1970, or is past it:
   * when it is moved or fixed there, at once; when it runs, as soon as it gets there. Gives what
   * calls it off. Never before this call returned.
   */
  at(epochMs: number, work: () => void): () => void;
  /** Calls everything off. */
  close(): void;
}

/** How real time is waited for; tests put their own in its place. */
interface RealTimer {
  /** Calls back after so many real milliseconds. Gives what calls it off. */
  (delayMs: number, callBack: () => void): () => void;
}

interface Due {
  readonly epochMs: number;
  readonly work: () => void;
}

/** The longest a real timer can wait; it is asked again then. */
const MAX_DELAY_MS = 2_147_483_647;

/**
 * Timers of a clock. Work comes in the order of its moments, work of one moment in the order it was
 * asked for. What one piece throws goes to `onError` and holds up no other.
 */
export function createTimers(
  clock: Clock,
  onError: (error: unknown) => void,
  after: RealTimer = afterReal,
): Timers {
  const waiting: Due[] = [];
  let callOff: (() => void) | undefined;
  let isRunning = false;

  /** Runs what is due now and waits for the next; work that is asked for meanwhile comes along. */
  function run(): void {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let next = dueNow(); next !== undefined; next = dueNow()) runOne(next);
    } finally {
      isRunning = false;
    }
    wait();
  }

  function dueNow(): Due | undefined {
    const [next] = waiting;
    return next !== undefined && next.epochMs <= clock.epochMs() ? waiting.shift() : undefined;
  }

  function runOne({ work }: Due): void {
    try {
      work();
    } catch (error) {
      onError(error);
    }
  }

  function wait(): void {
    callOff?.();
    callOff = undefined;
    const [next] = waiting;
    if (next === undefined) return;
    const leftMs = next.epochMs - clock.epochMs();
    const { rate } = clock.state();
    if (leftMs > 0 && rate === 0) return;
    const delayMs = leftMs <= 0 ? 0 : Math.ceil(leftMs / rate);
    callOff = after(Math.min(delayMs, MAX_DELAY_MS), run);
  }

  const endListening = clock.onChange(run);

  return {
    at(epochMs, work) {
      const due = { epochMs, work };
      const place = waiting.findIndex((other) => other.epochMs > epochMs);
      waiting.splice(place < 0 ? waiting.length : place, 0, due);
      if (!isRunning && waiting[0] === due) wait();
      return () => {
        const index = waiting.indexOf(due);
        if (index >= 0) waiting.splice(index, 1);
      };
    },
    close() {
      endListening();
      callOff?.();
      waiting.length = 0;
    },
  };
}

/** A timer that keeps no process alive. */
function afterReal(delayMs: number, callBack: () => void): () => void {
  const timer = setTimeout(callBack, delayMs).unref();
  return () => clearTimeout(timer);
}
