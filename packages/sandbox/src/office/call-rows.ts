import type { CallRow, OfficeContact } from '@truckroll/sandbox-contract';
import { crmRecords, type Booking, type BookingContact } from '../crm/records.ts';
import type { TenantStore } from '../store/collection.ts';
import { childrenOf, namesOf, shownAddress } from './names.ts';

/** Years before this one say that no start was asked for. */
const FIRST_REAL_YEAR = '1900';

/** Bookings as the Calls screen lists them, in the order they are given. */
export function callRows(store: TenantStore, bookings: readonly Booking[]): CallRow[] {
  const ids = bookings.map((booking) => booking.id);
  const contacts = childrenOf<BookingContact>(store, 'booking-contact', 'bookingId', ids);
  const providers = namesOf(store, 'booking-provider-tag', 'tagName');
  const reasons = namesOf(store, 'call-reason');
  const leads = leadsByBooking(store, ids);
  return bookings.map((booking) => ({
    id: booking.id,
    status: booking.status,
    source: booking.source,
    providerName: providers(booking.bookingProviderId) ?? '',
    name: booking.name,
    address: booking.address ? shownAddress(booking.address) : null,
    contacts: (contacts.get(booking.id) ?? []).map(shownContact),
    summary: booking.summary ?? null,
    wantedStart: booking.start < FIRST_REAL_YEAR ? null : booking.start,
    createdOn: booking.createdOn,
    priority: booking.priority ?? null,
    isFirstTimeClient: booking.isFirstTimeClient ?? null,
    externalId: booking.externalId,
    jobId: booking.jobId ?? null,
    leadId: leads.get(booking.id) ?? null,
    dismissal: dismissalOf(booking, reasons),
  }));
}

/** A contact of a booking, a customer or a location, without what only the API shows. */
export function shownContact(
  contact: Pick<OfficeContact, 'id' | 'type' | 'value'> & { readonly memo?: string | null },
): OfficeContact {
  const { id, type, value, memo } = contact;
  return { id, type, value, memo: memo || null };
}

function leadsByBooking(store: TenantStore, bookingIds: readonly number[]): Map<number, number> {
  const leads = crmRecords(store, 'lead').find({
    where: [{ field: 'bookingId', is: 'in', values: bookingIds }],
  });
  return new Map(leads.map((lead) => [lead.bookingId ?? 0, lead.id]));
}

function dismissalOf(
  booking: Booking,
  reasons: (id: number | null | undefined) => string | null,
): CallRow['dismissal'] {
  if (booking.status !== 'Dismissed') return null;
  return {
    reason: reasons(booking.dismissingReasonId),
    memo: booking.dismissingMemo || null,
  };
}
