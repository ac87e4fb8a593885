import type { Contract } from '@truckroll/contract';
import type { Call, ResourceHandlers } from '../operations/handler.ts';
import { notFound } from '../operations/operation-error.ts';
import {
  type FilterOverrides,
  type GenericCall,
  type ParentOptions,
  type ResourceHandler,
  answer,
  answerRecord,
  getOne,
  listChildren,
  listOf,
  patchOne,
  removeChild,
  requireParent,
} from '../resource/index.ts';
import { assertOpen, dismissBooking } from './booking-conversion.ts';
import { addBookingContact, takeBooking } from './booking-intake.ts';
import { toContactType } from './contact-values.ts';
import { type Booking, crmRecords } from './records.ts';

const ofProvider: ParentOptions = {
  collection: 'booking-provider-tag',
  field: 'bookingProviderId',
  parameter: 'booking_provider',
};
const ofBooking: ParentOptions = { collection: 'booking', field: 'bookingId' };

const filters: FilterOverrides = {
  // assumed: an external id is found only as it was written, letter for letter.
  externalId: (value) => [{ field: 'externalId', is: 'eq', value: String(value) }],
};

/** documented: a tenant's bookings are only read; a provider also writes, and sees just its own. */
export const bookings: ResourceHandlers<'crm', 'bookings'> = {
  list: listOf('booking', { filters }),
  get: getOne('booking'),
  listContacts: listChildren('booking-contact', ofBooking),

  listForProvider: listChildren('booking', ofProvider, { filters }),
  getForProvider: getOne('booking', { parent: ofProvider, parameter: 'id' }),
  create(call) {
    requireParent(call, ofProvider);
    return answerRecord(call, 'booking', takeBooking(call));
  },
  update: patchOne('booking', {
    parent: ofProvider,
    parameter: 'id',
    // assumed: the declared 409 of a change is a booking the office has dealt with.
    check: (call) => assertOpen(ownBooking(call)),
  }),
  dismiss,

  listContactsForProvider: ofOwnBooking(listChildren('booking-contact', ofBooking)),
  createContact(call) {
    const { id } = ownBooking(call);
    const contact = { ...call.body, type: toContactType(call.body.type) };
    return answerRecord(call, 'booking-contact', addBookingContact(call.store, id, contact));
  },
  updateContact: patchOne('booking-contact', {
    parent: ofBooking,
    like: 'crm.bookings.listContacts',
    check: (call) => assertOpen(ownBooking(call)),
  }),
  deleteContact: ofOwnBooking(removeChild('booking-contact', ofBooking)),
};

function dismiss(call: Call<Contract['crm']['bookings']['dismiss']>) {
  const { callReasonId, dismissingMemo } = call.body;
  const reason = { callReasonId: callReasonId ?? null, memo: dismissingMemo ?? null };
  dismissBooking(call.store, ownBooking(call), reason, call.now());
  return answer(undefined);
}

function ofOwnBooking(handler: ResourceHandler): ResourceHandler {
  return (call) => {
    ownBooking(call);
    return handler(call);
  };
}

/** The booking the path names. 404 when there is none, and when it is another provider's. */
function ownBooking(call: GenericCall): Booking {
  const id = Number(call.path['id']);
  const booking = crmRecords(call.store, 'booking').get(id);
  if (!booking || booking.bookingProviderId !== Number(call.path['booking_provider'])) {
    throw notFound(`Booking ${id}`);
  }
  return booking;
}
