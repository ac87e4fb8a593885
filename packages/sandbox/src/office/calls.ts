import type { CallDetail, CallList, CallRow, Shown } from '@truckroll/sandbox-contract';
import { acceptBooking, dismissBooking } from '../crm/booking-conversion.ts';
import { crmRecords, type Booking } from '../crm/records.ts';
import { notFound } from '../operations/operation-error.ts';
import type { Condition } from '../store/collection.ts';
import { callRows } from './call-rows.ts';
import type { Desk } from './desk.ts';
import { knownCustomers } from './known-customers.ts';
import { prefillOf } from './prefill.ts';

export interface DismissReason {
  readonly callReasonId?: number;
  readonly memo?: string;
}

/** The Calls screen: the bookings that arrive and what becomes of them. */
export interface Calls {
  /** The newest bookings of a state; open ones when none is named. */
  list(show?: Shown): CallList;
  get(id: number): CallDetail;
  row(id: number): CallRow;
  /** Refused with 409 unless the booking is new. */
  accept(id: number): Booking;
  /** Refused with 409 when the booking is converted or dismissed. */
  dismiss(id: number, reason: DismissReason): Booking;
}

const STATUSES: Readonly<Record<Shown, readonly Booking['status'][]>> = {
  open: ['New', 'Accepted'],
  converted: ['Converted'],
  dismissed: ['Dismissed'],
};

/** Rows a list shows; who looks for older ones searches for the customer. */
export const MOST_ROWS = 100;

export function createCalls(desk: Desk): Calls {
  const { store } = desk;
  const bookings = crmRecords(store, 'booking');

  function known(id: number): Booking {
    const booking = bookings.get(id);
    if (booking === undefined) throw notFound(`Booking ${id}`);
    return booking;
  }

  function row(id: number): CallRow {
    const [only] = callRows(store, [known(id)]);
    if (only === undefined) throw notFound(`Booking ${id}`);
    return only;
  }

  const withStatus = (show: Shown): Condition[] => [
    { field: 'status', is: 'in', values: STATUSES[show] },
  ];

  return {
    row,
    list(show = 'open') {
      const newest = { field: 'createdOn', descending: true };
      const found = bookings.find({ where: withStatus(show), sort: newest, limit: MOST_ROWS + 1 });
      return {
        data: callRows(store, found.slice(0, MOST_ROWS)),
        counts: {
          open: bookings.count(withStatus('open')),
          converted: bookings.count(withStatus('converted')),
          dismissed: bookings.count(withStatus('dismissed')),
        },
        hasMore: found.length > MOST_ROWS,
      };
    },
    get(id) {
      const booking = known(id);
      const shown = row(id);
      const values = (isEmail: boolean) =>
        shown.contacts
          .filter(({ type }) => (type === 'Email') === isEmail)
          .map(({ value }) => value);
      const sender = { name: booking.name, phones: values(false), emails: values(true) };
      return {
        row: shown,
        customerType: booking.customerType ?? null,
        prefill: prefillOf(store, booking),
        knownCustomers: knownCustomers(store, sender),
      };
    },
    accept: (id) => desk.move(({ now }) => acceptBooking(store, known(id), now)),
    dismiss: (id, reason) => desk.move(({ now }) => dismissBooking(store, known(id), reason, now)),
  };
}
