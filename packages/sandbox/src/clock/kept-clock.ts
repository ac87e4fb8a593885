import type { KeptValue } from '../store/kept-value.ts';
import type { Clock, ClockState } from './clock.ts';

/**
 * Lets a clock go on as it was before a restart. One that was moved keeps its distance to real time,
 * one that stood still shows the same moment, one that ran faster did so in between as well.
 */
export function keepClock(clock: Clock, kept: KeptValue<ClockState>): void {
  const earlier = kept.read();
  if (earlier !== undefined) clock.restore(earlier);
  clock.onChange(() => kept.write(clock.state()));
}
