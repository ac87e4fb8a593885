import type { Clock } from '../clock.ts';

/** A clock that moves only when a test moves it. */
export interface ManualClock extends Clock {
  /** Moves to that time, waking sleepers in the order of their times. */
  moveTo(time: number): Promise<void>;
  /** What has been slept for, in milliseconds, finished or not. */
  readonly sleeps: readonly number[];
}

export function createManualClock(start = 0): ManualClock {
  let time = start;
  const sleepers: { readonly at: number; wake(): void }[] = [];
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => time,
    sleep(milliseconds) {
      sleeps.push(milliseconds);
      return new Promise((wake) => sleepers.push({ at: time + milliseconds, wake }));
    },
    async moveTo(target) {
      await settle();
      for (;;) {
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers[0];
        if (next === undefined || next.at > target) break;
        sleepers.shift();
        time = Math.max(time, next.at);
        next.wake();
        await settle();
      }
      time = target;
      await settle();
    },
  };
}

/** Lets everything that is ready to go on go on. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
