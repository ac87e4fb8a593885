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
  const waiting = createAgenda();
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

  const dueNow = (): Due | undefined => waiting.takeUntil(clock.epochMs());

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
    const next = waiting.first();
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
      waiting.add(due);
      if (!isRunning && waiting.first() === due) wait();
      return () => waiting.remove(due);
    },
    close() {
      endListening();
      callOff?.();
      waiting.clear();
    },
  };
}

/** What is due, in the order of its moments; of one moment in the order it was added. */
function createAgenda() {
  const entries: Due[] = [];
  return {
    first: (): Due | undefined => entries[0],
    add(due: Due): void {
      const place = entries.findIndex(({ epochMs }) => epochMs > due.epochMs);
      entries.splice(place < 0 ? entries.length : place, 0, due);
    },
    remove(due: Due): void {
      const index = entries.indexOf(due);
      if (index >= 0) entries.splice(index, 1);
    },
    /** Takes the first entry out if its moment has come. */
    takeUntil(epochMs: number): Due | undefined {
      const [next] = entries;
      return next !== undefined && next.epochMs <= epochMs ? entries.shift() : undefined;
    },
    clear(): void {
      entries.length = 0;
    },
  };
}

/** A timer that keeps no process alive. */
function afterReal(delayMs: number, callBack: () => void): () => void {
  const timer = setTimeout(callBack, delayMs).unref();
  return () => clearTimeout(timer);
}
