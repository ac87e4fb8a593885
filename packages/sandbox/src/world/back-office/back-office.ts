import type { Id } from '../../store/collection.ts';
import { timeText } from '../calendar.ts';
import { createRandom, type Random } from '../random.ts';
import { HOUR_MS, type Story } from '../life/story.ts';
import { wholeRecord, type Members } from './whole-record.ts';

/** A kept record that the story may still change. */
export interface Kept<I extends Id = number> {
  readonly id: I;
  [member: string]: unknown;
}

/** The part of the company that customers never see, and how it keeps its records. */
export interface BackOffice {
  readonly story: Story;
  /** Choices of its own, so that the customers' story stays what it was. */
  readonly random: Random;
  /** Keeps a record made at a moment; members that are left out are empty. */
  keep(collection: string, members: Members, momentMs: number): Kept;
  /** The same for records whose ids are GUIDs. */
  keepWithGuid(collection: string, members: Members, momentMs: number): Kept<string>;
  /** Keeps a record that was there before the first customer called. */
  setUp(collection: string, members: Members): Kept;
  /** As many of a list as the size of the story asks for, one at least. */
  some<T>(list: readonly T[]): readonly T[];
  /** Lets something happen so many times, spread evenly over the last weeks. */
  plan(times: number, happen: (momentMs: number, place: number) => void): void;
}

export interface BackOfficeSize {
  /** How many days back it is told. */
  readonly days: number;
  /** 1 tells all of it, 0.1 a tenth; of everything planned, one happens at least. */
  readonly share: number;
}

export function createBackOffice(story: Story, seed: number, size: BackOfficeSize): BackOffice {
  const { calendar, ledger } = story;
  const random = createRandom(seed + OWN_STREAM);

  function add(collection: string, id: Id, members: Members, createdOn: string) {
    const whole = wholeRecord(collection, { ...members, id }, createdOn, () => ledger.nextId());
    return ledger.add(collection, whole);
  }

  return {
    story,
    random,
    keep: (collection, members, momentMs) =>
      add(collection, ledger.nextId(), members, timeText(momentMs)) as Kept,
    keepWithGuid: (collection, members, momentMs) =>
      add(collection, guid(random), members, timeText(momentMs)) as Kept<string>,
    setUp: (collection, members) =>
      add(collection, ledger.nextId(), members, story.setUpTime()) as Kept,
    some: (list) => list.slice(0, Math.max(1, Math.round(list.length * size.share))),
    plan(times, happen) {
      const count = Math.max(1, Math.round(times * size.share));
      const spanMs = size.days * DAY_MS;
      for (let place = 0; place < count; place += 1) {
        const momentMs = calendar.nowMs - spanMs + ((place + 0.5) * spanMs) / count;
        story.agenda.plan(Math.round(momentMs), (now) => happen(now, place));
      }
    },
  };
}

/** An id that looks random and is the same for the same choices. */
export function guid(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.whole(0, 15).toString(16));
  digits[12] = '4';
  digits[16] = '8';
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20)]
    .concat(text.slice(20))
    .join('-');
}

/** Far away from the seeds people choose. */
const OWN_STREAM = 0x5bd1e995;
const DAY_MS = 24 * HOUR_MS;
