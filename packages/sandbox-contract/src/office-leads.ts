import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { KnownCustomer, Prefill } from './office-calls.ts';
import {
  Counts,
  Day,
  Id,
  inConsole,
  LongText,
  Moment,
  OFFICE,
  OfficeNote,
  ofRecord,
  Priority,
  Shown,
  TimeOfDay,
} from './office-words.ts';
import { nullable } from './words.ts';

export type LeadRow = Type.Static<typeof LeadRow>;
export const LeadRow = Type.Object({
  id: Id,
  status: Type.Enum(['Open', 'Converted', 'Dismissed']),
  priority: Priority,
  name: nullable(Type.String({ description: "The customer's name, or what the lead says." })),
  phone: nullable(Type.String()),
  email: nullable(Type.String()),
  /** Members the lead does not name are empty. */
  address: nullable(
    Type.Object({
      street: Type.String(),
      unit: nullable(Type.String()),
      city: Type.String(),
      state: Type.String(),
      zip: Type.String(),
      country: Type.String(),
    }),
  ),
  summary: nullable(Type.String()),
  campaign: Type.String(),
  followUpDate: nullable(Moment),
  createdOn: Moment,
  customerId: nullable(Id),
  locationId: nullable(Id),
  bookingId: nullable(Id),
  dismissingReason: nullable(Type.String()),
});

export type LeadDetail = Type.Static<typeof LeadDetail>;
export const LeadDetail = Type.Object({
  row: LeadRow,
  prefill: Prefill,
  knownCustomers: Type.Array(KnownCustomer),
  notes: Type.Array(OfficeNote),
});

export type LeadList = Type.Static<typeof LeadList>;
export const LeadList = Type.Object({
  data: Type.Array(LeadRow),
  counts: Counts,
  hasMore: Type.Boolean({ description: 'Older ones are left out.' }),
});

export const officeLeads = {
  list: describe({
    key: 'officeLeads.list',
    method: 'GET',
    path: `${OFFICE}/leads`,
    access: 'console',
    summary: 'Leads of one state, the newest first, and how many there are of each.',
    pathParameters: inConsole,
    query: { show: Type.Optional(Shown) },
    status: 200,
    result: LeadList,
  }),
  get: describe({
    key: 'officeLeads.get',
    method: 'GET',
    path: `${OFFICE}/leads/{id}`,
    access: 'console',
    summary: 'One lead with its notes.',
    pathParameters: ofRecord,
    status: 200,
    result: LeadDetail,
  }),
  followUp: describe({
    key: 'officeLeads.followUp',
    method: 'POST',
    path: `${OFFICE}/leads/{id}/follow-up`,
    access: 'console',
    summary: 'Sets when the lead is to be called again; a text becomes a note.',
    pathParameters: ofRecord,
    body: Type.Object({ day: Day, time: TimeOfDay, text: Type.Optional(LongText) }),
    status: 200,
    result: LeadRow,
  }),
  dismiss: describe({
    key: 'officeLeads.dismiss',
    method: 'POST',
    path: `${OFFICE}/leads/{id}/dismiss`,
    access: 'console',
    summary: 'Gives a lead up, for a reason.',
    pathParameters: ofRecord,
    body: Type.Object({ callReasonId: Id }),
    status: 200,
    result: LeadRow,
  }),
};
