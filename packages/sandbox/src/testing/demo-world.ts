import { createClock } from '../clock/clock.ts';
import { makeDemo, type World } from '../demo.ts';
import { createPortal } from '../portal/portal.ts';
import { openStore } from '../store/open-store.ts';
import { createSeal } from '../webhooks/seal.ts';

/** The small demo, in memory, at a fixed time, without servers. */
export function openDemoWorld(): World {
  const clock = createClock();
  clock.fix('2026-11-23T15:00:00Z');
  const store = openStore({ now: clock.now });
  const portal = createPortal(store, clock.now, createSeal());
  const world = { store, portal, clock, seed: 1, isEmpty: false, isSmall: true };
  makeDemo(world);
  return world;
}
