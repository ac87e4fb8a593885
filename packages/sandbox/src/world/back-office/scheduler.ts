import type { BookingResponse } from '@truckroll/contract/types/crm';
import { SESSION_OUTCOMES } from '../../scheduling-pro/session-outcome.ts';
import { timeText } from '../calendar.ts';
import { guid, type BackOffice } from './back-office.ts';

/** The company's online scheduler and who came by. */
export function setUpScheduler(back: BackOffice): void {
  const id = guid(back.random);
  const createdOn = back.story.setUpTime();
  const scheduler = back.keepWithGuid(
    'scheduler',
    {
      name: 'Website scheduler',
      companyName: back.story.company.name,
      schedulerStatus: 'Live',
      dataApiKey: `key-${id.slice(0, 8)}`,
      isDefault: true,
      mode: 'Standard',
    },
    Date.parse(createdOn),
  );
  const router = { name: 'Website router', createdOn, modifiedOn: createdOn, active: true };
  const kept = back.story.ledger.add('router', { ...router, id: guid(back.random) });
  back.plan(16, (momentMs, place) => visit(back, scheduler.id, kept.id, momentMs, place));
}

function visit(
  back: BackOffice,
  schedulerId: string,
  routerId: string,
  momentMs: number,
  place: number,
): void {
  const booking = back.story.ledger.all<BookingResponse>('booking').at(-1 - place);
  const isBooked = place % 3 !== 0 && booking !== undefined;
  const [firstName = '', ...rest] = (booking?.name ?? 'Somebody').split(' ');
  const session = {
    sessionOutcome: isBooked ? SESSION_OUTCOMES.completed : SESSION_OUTCOMES.abandoned,
    schedulerId,
    lastCheckinDate: timeText(momentMs),
    bookingId: isBooked ? booking.id : null,
    lastStep: isBooked ? 'Confirmation' : 'Contact details',
    customer: { isNewCustomer: true, isNewLocation: true, firstName, lastName: rest.join(' ') },
    sourceTracking: { utmSource: place % 2 === 0 ? 'google' : 'newsletter' },
  };
  back.keepWithGuid('scheduler-session', session, momentMs);
  if (place % 4 === 0) back.keepWithGuid('router-session', { ...session, routerId }, momentMs);
}
