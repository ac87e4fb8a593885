import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import {
  ContactInput,
  Id,
  inConsole,
  Moment,
  OFFICE,
  OfficeAddress,
  OfficeContact,
  OfficeNote,
  ofRecord,
  RequiredLongText,
  RequiredText,
} from './office-words.ts';
import { nullable } from './words.ts';

const CustomerType = Type.Enum(['Residential', 'Commercial']);
/** Contacts one form adds at most. */
const MAX_CONTACTS = 10;

export type LocationInput = Type.Static<typeof LocationInput>;
export const LocationInput = Type.Object({
  name: RequiredText,
  address: OfficeAddress,
  contacts: Type.Optional(Type.Array(ContactInput, { maxItems: MAX_CONTACTS })),
});

/** A new customer. Without a location of its own it gets one at its address. */
export type CustomerInput = Type.Static<typeof CustomerInput>;
export const CustomerInput = Type.Object({
  name: RequiredText,
  type: CustomerType,
  address: OfficeAddress,
  contacts: Type.Optional(Type.Array(ContactInput, { maxItems: MAX_CONTACTS })),
  location: Type.Optional(LocationInput),
});

export type CustomerRow = Type.Static<typeof CustomerRow>;
export const CustomerRow = Type.Object({
  id: Id,
  name: Type.String(),
  type: CustomerType,
  isActive: Type.Boolean(),
  address: Type.String(),
  phone: nullable(Type.String()),
  email: nullable(Type.String()),
});

export type CustomerLocation = Type.Static<typeof CustomerLocation>;
export const CustomerLocation = Type.Object({
  id: Id,
  name: Type.String(),
  isActive: Type.Boolean(),
  address: OfficeAddress,
  contacts: Type.Array(OfficeContact),
});

const CustomerJob = Type.Object({
  id: Id,
  number: Type.String(),
  status: Type.String(),
  jobType: Type.String(),
  businessUnit: Type.String(),
  location: Type.String(),
  start: nullable(Moment),
  createdOn: Moment,
});

const CustomerBooking = Type.Object({
  id: Id,
  status: Type.String(),
  source: Type.String(),
  summary: nullable(Type.String()),
  createdOn: Moment,
  jobId: nullable(Id),
});

export type CustomerDetail = Type.Static<typeof CustomerDetail>;
export const CustomerDetail = Type.Object({
  id: Id,
  name: Type.String(),
  type: CustomerType,
  isActive: Type.Boolean(),
  doNotService: Type.Boolean(),
  address: OfficeAddress,
  createdOn: Moment,
  contacts: Type.Array(OfficeContact),
  locations: Type.Array(CustomerLocation),
  notes: Type.Array(OfficeNote),
  jobs: Type.Array(CustomerJob),
  bookings: Type.Array(CustomerBooking),
});

export type CustomerList = Type.Static<typeof CustomerList>;
export const CustomerList = Type.Object({
  data: Type.Array(CustomerRow),
  total: Type.Integer({ description: 'How many were found; the first of them are listed.' }),
});

export const officeCustomers = {
  search: describe({
    key: 'officeCustomers.search',
    method: 'GET',
    path: `${OFFICE}/customers`,
    access: 'console',
    summary:
      'Customers whose name, phone, e-mail or address holds the text; the newest without one.',
    pathParameters: inConsole,
    query: { text: Type.Optional(Type.String({ maxLength: 200 })) },
    status: 200,
    result: CustomerList,
  }),
  get: describe({
    key: 'officeCustomers.get',
    method: 'GET',
    path: `${OFFICE}/customers/{id}`,
    access: 'console',
    summary: 'A customer with locations, contacts, notes, jobs and bookings.',
    pathParameters: ofRecord,
    status: 200,
    result: CustomerDetail,
  }),
  create: describe({
    key: 'officeCustomers.create',
    method: 'POST',
    path: `${OFFICE}/customers`,
    access: 'console',
    summary: 'Adds a customer with a location.',
    pathParameters: inConsole,
    body: CustomerInput,
    status: 201,
    result: CustomerDetail,
  }),
  update: describe({
    key: 'officeCustomers.update',
    method: 'PUT',
    path: `${OFFICE}/customers/{id}`,
    access: 'console',
    summary: 'Changes name, type, address and whether the customer is active.',
    pathParameters: ofRecord,
    body: Type.Object({
      name: RequiredText,
      type: CustomerType,
      address: OfficeAddress,
      isActive: Type.Boolean(),
    }),
    status: 200,
    result: CustomerDetail,
  }),
  addContact: describe({
    key: 'officeCustomers.addContact',
    method: 'POST',
    path: `${OFFICE}/customers/{id}/contacts`,
    access: 'console',
    summary: 'Adds a phone number or an e-mail address to a customer.',
    pathParameters: ofRecord,
    body: ContactInput,
    status: 201,
    result: CustomerDetail,
  }),
  addNote: describe({
    key: 'officeCustomers.addNote',
    method: 'POST',
    path: `${OFFICE}/customers/{id}/notes`,
    access: 'console',
    summary: 'Writes a note about a customer.',
    pathParameters: ofRecord,
    body: Type.Object({ text: RequiredLongText, isPinned: Type.Boolean() }),
    status: 201,
    result: CustomerDetail,
  }),
  createLocation: describe({
    key: 'officeCustomers.createLocation',
    method: 'POST',
    path: `${OFFICE}/customers/{id}/locations`,
    access: 'console',
    summary: 'Adds a location to a customer.',
    pathParameters: ofRecord,
    body: LocationInput,
    status: 201,
    result: CustomerDetail,
  }),
  updateLocation: describe({
    key: 'officeCustomers.updateLocation',
    method: 'PUT',
    path: `${OFFICE}/locations/{id}`,
    access: 'console',
    summary: 'Changes a location; answers its customer.',
    pathParameters: ofRecord,
    body: Type.Object({ name: RequiredText, address: OfficeAddress, isActive: Type.Boolean() }),
    status: 200,
    result: CustomerDetail,
  }),
};
