import { JOB_TYPES } from '../data/job-types.ts';
import { seasonFactor, weekdayFactor } from '../data/seasons.ts';
import type { KnownCampaign } from '../setup/campaigns.ts';
import type { KnownProvider } from '../setup/booking-providers.ts';
import type { KnownJobType } from '../setup/job-types.ts';
import { HOUR_MS, later, type Story } from './story.ts';

/** Somebody wants something, at a moment. */
export interface Wish {
  readonly momentMs: number;
  readonly type: KnownJobType;
  readonly campaign: KnownCampaign;
  readonly summary: string;
  readonly course: Course;
}

/** How it goes on: when the office settles it, and whether a job comes of it. */
export interface Course {
  readonly way: 'call' | 'lead' | 'online';
  /** The provider a wish comes through online. */
  readonly provider: KnownProvider | undefined;
  readonly settledMs: number;
  readonly ending: 'booked' | 'dismissed' | 'open';
}

const SHARE_OF_LEADS = 0.045;
/** Of those who come through a booking provider's campaign, how many use its form. */
const SHARE_ONLINE = 0.3;
const SHARE_ONLINE_DISMISSED = 0.08;
/** How long a request waits for the office, at least and at most, in minutes. */
const ONLINE_WAIT = [20, 300] as const;
const LEAD_WAIT = [24 * 60, 6 * 24 * 60] as const;

/** When phones ring and forms are sent, in minutes since midnight. */
const FIRST_MINUTE = 7 * 60;
const LAST_MINUTE = 20 * 60;

/** All wishes of a stretch of days up to now, in the order of time: about `perDay` on each. */
export function imagineWishes(story: Story, firstDay: number, perDay: number): Wish[] {
  const meanDemand = JOB_TYPES.reduce((sum, facts) => sum + facts.weight, 0);
  const wishes: Wish[] = [];
  for (let day = firstDay; day <= 0; day += 1) {
    const month = story.calendar.month(day);
    const demand = JOB_TYPES.reduce((sum, facts) => sum + weightIn(story, facts, month), 0);
    const mean = (perDay * weekdayFactor(story.calendar.weekday(day)) * demand) / meanDemand;
    const count = Math.floor(
      mean * (0.8 + 0.4 * story.random.fraction()) + story.random.fraction(),
    );
    for (let index = 0; index < count; index += 1) wishes.push(wishOn(story, day, month));
  }
  return wishes
    .filter((wish) => wish.momentMs <= story.calendar.nowMs)
    .sort((one, other) => one.momentMs - other.momentMs);
}

/** Whether a job comes of it before now. */
export function isBookedBy(wish: Wish, nowMs: number): boolean {
  return wish.course.ending === 'booked' && wish.course.settledMs <= nowMs;
}

function wishOn(story: Story, day: number, month: number): Wish {
  const minute = story.random.whole(FIRST_MINUTE, LAST_MINUTE);
  const momentMs = story.calendar.at(day, minute) + story.random.whole(0, 59) * 1000;
  const type = story.random.weighted(story.office.jobTypes, ({ facts }) =>
    weightIn(story, facts, month),
  );
  const campaign = story.random.weighted(story.office.campaigns, ({ share }) => share);
  return {
    momentMs,
    type,
    campaign,
    summary: story.random.pick(type.facts.complaints),
    course: courseOf(story, campaign, momentMs),
  };
}

function courseOf(story: Story, campaign: KnownCampaign, momentMs: number): Course {
  const { random, office } = story;
  const provider = office.providers.find((one) => one.campaign === campaign.name);
  if (provider !== undefined && random.chance(SHARE_ONLINE)) {
    const settledMs = later(story, momentMs, ...ONLINE_WAIT);
    const ending = random.chance(SHARE_ONLINE_DISMISSED) ? 'dismissed' : 'booked';
    return { way: 'online', provider, settledMs, ending };
  }
  if (random.chance(SHARE_OF_LEADS)) {
    const settledMs = Math.max(later(story, momentMs, ...LEAD_WAIT), momentMs + HOUR_MS);
    const ending = random.pick(['booked', 'dismissed', 'dismissed', 'open'] as const);
    return { way: 'lead', provider: undefined, settledMs, ending };
  }
  return { way: 'call', provider: undefined, settledMs: momentMs, ending: 'booked' };
}

function weightIn({ company }: Story, facts: KnownJobType['facts'], month: number): number {
  return facts.weight * seasonFactor(facts.season, month) * (company.climate[facts.season] ?? 1);
}
