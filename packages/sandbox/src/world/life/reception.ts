import { timeText } from '../calendar.ts';
import { bookJob } from './book-job.ts';
import type { Caller, Callers } from './callers.ts';
import { planCancellation } from './cancel-job.ts';
import { planVisit } from './field-work.ts';
import { markConverted as markLeadConverted, dismissLead, newLead } from './leads.ts';
import { dismissBooking, markConverted, newBooking, type BookingDraft } from './online-bookings.ts';
import { findSlot, type Slot } from './slots.ts';
import { HOUR_MS, MINUTE_MS, type Story } from './story.ts';
import { isBookedBy, type Wish } from './wishes.ts';

const SHARE_ACCEPTED_FIRST = 0.35;
/** How long before it is booked a request is accepted, in minutes. */
const ACCEPTED_BEFORE = 10;

/** Somebody calls, or sends a form: it becomes a job, a lead, or nothing. */
export function receive(story: Story, callers: Callers, wish: Wish): void {
  const willBook = isBookedBy(wish, story.calendar.nowMs);
  const caller = willBook ? callers.nextToBook() : callers.nextToAsk();
  switch (wish.course.way) {
    case 'call':
      return book(story, caller, wish, wish.momentMs);
    case 'online':
      return receiveOnline(story, caller, wish);
    case 'lead':
      return keepLead(story, caller, wish);
  }
}

/** Sends a form that nobody in the office has dealt with yet. */
export function leaveRequest(
  story: Story,
  callers: Callers,
  wish: Wish,
  isAccepted: boolean,
): void {
  const provider = story.random.pick(story.office.providers);
  const booking = newBooking(story, provider, callers.nextToAsk(), wish);
  if (isAccepted) booking.status = 'Accepted';
}

function receiveOnline(story: Story, caller: Caller, wish: Wish): void {
  const { provider, settledMs, ending } = wish.course;
  if (provider === undefined) return;
  const booking = newBooking(story, provider, caller, wish);
  if (ending === 'dismissed') {
    story.agenda.plan(settledMs, () => dismissBooking(story, booking, settledMs));
    return;
  }
  if (story.random.chance(SHARE_ACCEPTED_FIRST)) {
    const acceptedMs = settledMs - ACCEPTED_BEFORE * MINUTE_MS;
    story.agenda.plan(acceptedMs, () => {
      booking.status = 'Accepted';
      booking.modifiedOn = timeText(acceptedMs);
    });
  }
  story.agenda.plan(settledMs, () => book(story, caller, wish, settledMs, booking));
}

function keepLead(story: Story, caller: Caller, wish: Wish): void {
  const { settledMs, ending } = wish.course;
  const lead = newLead(story, caller, wish);
  if (ending === 'open') return;
  story.agenda.plan(settledMs, () => {
    if (ending === 'dismissed') return dismissLead(story, lead, settledMs);
    markLeadConverted(lead, settledMs);
    return book(story, caller, wish, settledMs);
  });
}

function book(
  story: Story,
  caller: Caller,
  wish: Wish,
  momentMs: number,
  booking?: BookingDraft,
): void {
  const household = caller.enrolled(momentMs);
  const slot = findSlot(story, wish.type.facts, momentMs) ?? nextWeek(story, wish, momentMs);
  const { type, campaign, summary } = wish;
  const request = { household, type, campaignId: campaign.id, summary };
  const asked = booking === undefined ? request : { ...request, bookingId: booking.id };
  const order = bookJob(story, asked, slot, momentMs);
  if (booking !== undefined) markConverted(booking, order.job.id, momentMs);
  planCancellation(story, order, momentMs);
  planVisit(story, order, momentMs);
}

/** A visit that no technician has time for yet; the office will see to it. */
function nextWeek(story: Story, wish: Wish, momentMs: number): Slot {
  const from = 8 * 60;
  const day = story.calendar.dayOf(momentMs + 7 * 24 * HOUR_MS);
  return {
    stretch: { day, from, to: from + wish.type.facts.minutes },
    windowEnd: from + 4 * 60,
    technician: undefined,
  };
}
