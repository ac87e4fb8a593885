import { DAYS_AHEAD } from '../scene.ts';
import type { JobTypeFacts } from '../data/job-types.ts';
import { ARRIVAL_WINDOWS } from '../data/office-words.ts';
import type { KnownTechnician } from '../setup/technicians.ts';
import type { Stretch } from './roster.ts';
import { MINUTE_MS, type Story } from './story.ts';

/** When a visit is to be, and who keeps the time free for it. */
export interface Slot {
  readonly stretch: Stretch;
  /** Minutes since local midnight. */
  readonly windowEnd: number;
  readonly technician: KnownTechnician | undefined;
}

/** How many days people wait, at least and at most, by priority. */
const WAITING_DAYS = { Urgent: [0, 0], High: [0, 1], Normal: [1, 8], Low: [3, 14] } as const;
/** Nobody is promised a window that starts sooner than this. */
const NOTICE_MINUTES = 30;

/** The first slot that suits and that a technician has free; reserved when found. */
export function findSlot(story: Story, facts: JobTypeFacts, momentMs: number): Slot | undefined {
  const [least, most] = WAITING_DAYS[facts.priority];
  const today = story.calendar.dayOf(momentMs);
  const firstDay = today + story.random.whole(least, most);
  for (let day = firstDay; day <= today + DAYS_AHEAD; day += 1) {
    const slot = slotOn(story, facts, day, momentMs);
    if (slot !== undefined) return slot;
  }
  return undefined;
}

function slotOn(
  story: Story,
  facts: JobTypeFacts,
  day: number,
  momentMs: number,
): Slot | undefined {
  const isSunday = story.calendar.weekday(day) === 0;
  if (isSunday && facts.priority !== 'Urgent') return undefined;
  const windows =
    facts.priority === 'Urgent' ? ARRIVAL_WINDOWS : story.random.shuffled(ARRIVAL_WINDOWS);
  for (const [startHour, hours] of windows) {
    const from = startHour * 60;
    if (story.calendar.at(day, from) < momentMs + NOTICE_MINUTES * MINUTE_MS) continue;
    const stretch = { day, from, to: from + facts.minutes };
    const technician = story.roster.freeTechnician(facts.trade, facts.skill, stretch);
    if (technician === undefined) continue;
    story.roster.reserve(technician, stretch);
    return { stretch, windowEnd: from + hours * 60, technician };
  }
  return undefined;
}
