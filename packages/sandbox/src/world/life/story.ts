import type { Office } from '../setup/office.ts';
import type { Scene } from '../scene.ts';
import type { Agenda } from './agenda.ts';
import type { Roster } from './roster.ts';

/** A company at work: its office, its people's days, and what is going to happen. */
export interface Story extends Scene {
  readonly office: Office;
  readonly agenda: Agenda;
  readonly roster: Roster;
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

/** A moment some minutes later, with odd seconds as real clocks show them. */
export function later(story: Scene, momentMs: number, least: number, most: number): number {
  const seconds = story.random.whole(least * 60, most * 60);
  return momentMs + seconds * 1000;
}
