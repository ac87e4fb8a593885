import type { TenantStore } from '../store/collection.ts';
import { retireCustomers, setUpBackOffice, type BackOfficeSize } from './back-office/index.ts';
import { createCalendar, timeText } from './calendar.ts';
import { company, type Company } from './company.ts';
import { createLedger } from './ledger.ts';
import { createAgenda } from './life/agenda.ts';
import { createCallers } from './life/callers.ts';
import { planCampaignCosts } from './life/campaign-costs.ts';
import { planMeetings } from './life/non-job-appointments.ts';
import { leaveRequest, receive } from './life/reception.ts';
import { createRoster } from './life/roster.ts';
import { planShifts } from './life/shifts.ts';
import { MINUTE_MS, type Story } from './life/story.ts';
import { imagineWishes, isBookedBy } from './life/wishes.ts';
import { createRandom } from './random.ts';
import { FIRST_DAY, FOUNDING_DAY, type Scene } from './scene.ts';
import { writeSettings } from './setup/hours.ts';
import { setUpOffice } from './setup/office.ts';

export interface WorldOptions {
  /** Fixes every choice: the same seed at the same `now` makes the same bytes. */
  readonly seed: number;
  /** An ISO time; nothing is created or changed after it. */
  readonly now: string;
  readonly timeZone: string;
  /** Whose story is told; the company of New York when left out. */
  readonly company?: Company;
}

/** How much there is to tell. */
interface Size {
  readonly customers: number;
  readonly knownCustomers: number;
  /** The first day on which calls come in, counted from today. */
  readonly firstDay: number;
  readonly callsPerDay: number;
  /** The first day for which shifts are kept. */
  readonly firstShiftDay: number;
  /** Requests from the last hour that nobody has answered. */
  readonly openRequests: number;
  readonly backOffice: BackOfficeSize;
  /** Customers nobody works for any more. */
  readonly retired: number;
}

const COMPANY: Size = {
  customers: 2000,
  knownCustomers: 1200,
  firstDay: FIRST_DAY,
  callsPerDay: 13,
  firstShiftDay: -56,
  openRequests: 6,
  backOffice: { days: 56, share: 1 },
  retired: 5,
};

const SMALL: Size = {
  customers: 8,
  knownCustomers: 6,
  firstDay: -10,
  callsPerDay: 2,
  firstShiftDay: 0,
  openRequests: 2,
  backOffice: { days: 8, share: 0.1 },
  retired: 0,
};

/**
 * Fills an empty tenant with a contractor of New York: plumbing, heating and cooling, electrical,
 * 20 technicians, 2,000 customers, a year of work and the coming two weeks. Call it in a
 * transaction; ids and times tell one story in the order of time.
 */
export function seedWorld(store: TenantStore, options: WorldOptions): void {
  tell(store, options, COMPANY);
}

/** The same company with a handful of customers and the last days only, for tests. */
export function seedSmallWorld(store: TenantStore, options: WorldOptions): void {
  tell(store, options, SMALL);
}

function tell(store: TenantStore, options: WorldOptions, size: Size): void {
  const story = beginStory(() => store.nextId(), options);
  const back = setUpBackOffice(story, options.seed, size.backOffice);
  planShifts(story, size.firstShiftDay);
  planMeetings(story, size.firstShiftDay);
  planCampaignCosts(story, size.firstDay);
  const wishes = imagineWishes(story, size.firstDay, size.callsPerDay);
  const callers = createCallers(story, {
    known: size.knownCustomers,
    total: size.customers,
    bookings: wishes.filter((wish) => isBookedBy(wish, story.calendar.nowMs)).length,
  });
  for (const wish of wishes) {
    story.agenda.plan(wish.momentMs, () => receive(story, callers, wish));
  }
  for (const [place, wish] of wishes.slice(-size.openRequests).entries()) {
    const momentMs = story.calendar.nowMs - (size.openRequests - place) * 9 * MINUTE_MS;
    story.agenda.plan(momentMs, () => {
      leaveRequest(story, callers, { ...wish, momentMs }, place % 3 === 0);
    });
  }
  story.agenda.runUntil(story.calendar.nowMs);
  retireCustomers(back, size.retired);
  story.ledger.writeTo(store);
  writeSettings(store, options.company ?? company);
}

function beginStory(nextId: () => number, options: WorldOptions): Story {
  const calendar = createCalendar(options.now, options.timeZone);
  let setUpMs = calendar.at(FOUNDING_DAY, 9 * 60);
  const scene: Scene = {
    company: options.company ?? company,
    random: createRandom(options.seed),
    calendar,
    ledger: createLedger(nextId),
    setUpTime() {
      setUpMs += MINUTE_MS;
      return timeText(setUpMs);
    },
  };
  const office = setUpOffice(scene);
  const roster = createRoster(calendar, office.technicians);
  return { ...scene, office, roster, agenda: createAgenda() };
}
