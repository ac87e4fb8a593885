import type { BookingContactResponse, BookingResponse } from '@truckroll/contract/types/crm';
import { timeText } from '../calendar.ts';
import { ARRIVAL_WINDOWS } from '../data/office-words.ts';
import type { Draft } from '../ledger.ts';
import { entryAt } from '../random.ts';
import type { KnownProvider } from '../setup/booking-providers.ts';
import type { Caller } from './callers.ts';
import type { Story } from './story.ts';
import type { Wish } from './wishes.ts';

export type BookingDraft = Draft<BookingResponse> & { dismissingMemo: string | null };

/** A request that came in from outside, and how to reach who sent it. */
export function newBooking(
  story: Story,
  provider: KnownProvider,
  caller: Caller,
  wish: Wish,
): BookingDraft {
  const { person } = caller;
  const createdOn = timeText(wish.momentMs);
  const { street, unit, city, state, zip, country } = person.address;
  const [startHour] = entryAt(ARRIVAL_WINDOWS, story.random.whole(0, ARRIVAL_WINDOWS.length - 1));
  const day = story.calendar.dayOf(wish.momentMs) + story.random.whole(1, 4);
  const id = story.ledger.nextId();
  const booking = story.ledger.add<BookingDraft>('booking', {
    id,
    source: provider.name,
    createdOn,
    name: person.name,
    address: { street, unit, city, state, zip, country },
    customerType: person.isBusiness ? 'Commercial' : 'Residential',
    start: timeText(story.calendar.at(day, startHour * 60)),
    campaignId: wish.campaign.id,
    businessUnitId: story.office.businessUnits[wish.type.facts.trade].id,
    isFirstTimeClient: caller.known === undefined,
    uploadedImages: [],
    isSendConfirmationEmail: false,
    status: 'New',
    dismissingReasonId: null,
    jobId: null,
    externalId: `web-${id}`,
    priority: wish.type.facts.priority,
    jobTypeId: wish.type.id,
    bookingProviderId: provider.id,
    modifiedOn: createdOn,
    summary: wish.summary,
    dismissingMemo: null,
  });
  addContact(story, booking, 'MobilePhone', person.phone.typed);
  if (person.email !== undefined) addContact(story, booking, 'Email', person.email);
  return booking;
}

function addContact(
  story: Story,
  booking: BookingResponse,
  type: BookingContactResponse['type'],
  value: string,
): void {
  const contact: BookingContactResponse = {
    id: story.ledger.nextId(),
    type,
    value,
    memo: '',
    modifiedOn: booking.createdOn,
  };
  const hidden = { bookingId: booking.id, createdOn: booking.createdOn };
  story.ledger.add('booking-contact', { ...contact, ...hidden });
}

export function markConverted(booking: BookingDraft, jobId: number, momentMs: number): void {
  booking.status = 'Converted';
  booking.jobId = jobId;
  booking.modifiedOn = timeText(momentMs);
}

/** Turns a request down, for a reason that is no lead. */
export function dismissBooking(story: Story, booking: BookingDraft, momentMs: number): void {
  const reasons = story.office.reasons.call.filter((reason) => !reason.isLead);
  const reason = story.random.pick(reasons);
  booking.status = 'Dismissed';
  booking.dismissingReasonId = reason.id;
  booking.dismissingMemo = reason.name;
  booking.modifiedOn = timeText(momentMs);
}
