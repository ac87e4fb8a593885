import type {
  AddressModel,
  BookingContactModel,
  CreateBookingRequest,
} from '@truckroll/contract/types/crm';
import type { ConnectionSettings } from '@truckroll/hub-contract';
import type { InquiryRow } from '../inquiries/inquiry-table.ts';
import { isCompleteAddress } from '../normalization/addresses.ts';
import { findUrgency } from './urgency.ts';

/** assumed: no limit is published; long enough for a letter, short enough for a call screen. */
export const SUMMARY_MAX_CHARACTERS = 4_000;

const CUT_MARK = ' …';

/**
 * The exact booking an inquiry becomes. Its id is the booking's `externalId`, by which it is found
 * again. What the customer wrote travels as plain text; nothing in it is read as an instruction.
 * Throws when the inquiry has no name, which intake lets nothing pass without.
 *
 * @see crm-v2.json#Bookings_Create
 */
export function planBooking(
  inquiry: InquiryRow,
  settings: ConnectionSettings,
  isFirstTimeClient: boolean,
): CreateBookingRequest {
  if (inquiry.name === null) throw new Error(`Inquiry ${inquiry.id} has no name`);
  const address = planAddress(inquiry);
  const contacts = planContacts(inquiry);
  const { campaignId, businessUnitId, jobTypeId } = settings;
  return {
    source: isBlank(inquiry.raw.source)
      ? (settings.bookingSource ?? inquiry.source)
      : inquiry.source,
    name: inquiry.name,
    ...(address !== undefined && { address }),
    contacts,
    summary: planSummary(inquiry),
    ...(findUrgency(inquiry.message) !== undefined && { priority: 'Urgent' as const }),
    ...(campaignId !== undefined && { campaignId }),
    ...(businessUnitId !== undefined && { businessUnitId }),
    ...(jobTypeId !== undefined && { jobTypeId }),
    isFirstTimeClient,
    externalId: inquiry.id,
  };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** documented: an address is all of its parts or none; without it the contacts have to do. */
function planAddress(inquiry: InquiryRow): AddressModel | undefined {
  if (!isCompleteAddress(inquiry)) return undefined;
  const { street, unit, city, state, zip, country } = inquiry;
  return { street, unit: unit === '' ? null : unit, city, state, zip, country };
}

function planContacts(inquiry: InquiryRow): BookingContactModel[] {
  const contacts: BookingContactModel[] = [];
  if (inquiry.phone !== null) {
    const memo = inquiry.phone_extension === null ? null : `Extension ${inquiry.phone_extension}`;
    contacts.push({ type: 'Phone', value: inquiry.phone, memo });
  }
  if (inquiry.email !== null) contacts.push({ type: 'Email', value: inquiry.email, memo: null });
  return contacts;
}

/** The facts come last and are never cut; the customer's words give way where there are too many. */
function planSummary(inquiry: InquiryRow): string {
  const partialAddress = [inquiry.street, inquiry.unit, inquiry.city, inquiry.zip].filter(Boolean);
  const facts = [
    inquiry.trade !== '' && `Trade: ${inquiry.trade}`,
    inquiry.preferred_time !== '' && `Preferred time: ${inquiry.preferred_time}`,
    !isCompleteAddress(inquiry) &&
      partialAddress.length > 0 &&
      `Address, incomplete: ${partialAddress.join(', ')}`,
    `Received from ${inquiry.source} on ${inquiry.received_at.toISOString().slice(0, 16)}Z`,
  ];
  const tail = facts.filter((fact) => fact !== false).join('\n');
  const message = inquiry.message === '' ? '(no message)' : inquiry.message;
  return `${cut(message, SUMMARY_MAX_CHARACTERS - tail.length - 2)}\n\n${tail}`;
}

function cut(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return text.slice(0, Math.max(0, maxCharacters - CUT_MARK.length)).toWellFormed() + CUT_MARK;
}
