import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import {
  Counts,
  Id,
  inConsole,
  LongText,
  Moment,
  OFFICE,
  OfficeAddress,
  OfficeContact,
  ofRecord,
  Priority,
  Shown,
} from './office-words.ts';
import { nullable } from './words.ts';

/** A booking as the Calls screen lists it. */
export type CallRow = Type.Static<typeof CallRow>;
export const CallRow = Type.Object({
  id: Id,
  status: Type.Enum(['New', 'Accepted', 'Converted', 'Dismissed']),
  source: Type.String(),
  providerName: Type.String({ description: 'The tag of the booking provider.' }),
  name: Type.String(),
  address: nullable(OfficeAddress),
  contacts: Type.Array(OfficeContact),
  summary: nullable(Type.String()),
  wantedStart: nullable(Moment),
  createdOn: Moment,
  priority: nullable(Priority),
  isFirstTimeClient: nullable(Type.Boolean()),
  externalId: Type.String(),
  jobId: nullable(Id),
  leadId: nullable(Id),
  dismissal: nullable(
    Type.Object({ reason: nullable(Type.String()), memo: nullable(Type.String()) }),
  ),
});

/** A customer who could be the one who sent the booking, with what says so. */
export type KnownCustomer = Type.Static<typeof KnownCustomer>;
export const KnownCustomer = Type.Object({
  id: Id,
  name: Type.String(),
  address: Type.String(),
  because: Type.String({ description: 'The same phone, e-mail or name.' }),
});

/** What a booking or lead says about the job, of records this tenant has. */
export type Prefill = Type.Static<typeof Prefill>;
export const Prefill = Type.Object({
  jobTypeId: nullable(Id),
  businessUnitId: nullable(Id),
  campaignId: nullable(Id),
  priority: nullable(Priority),
});

export type CallDetail = Type.Static<typeof CallDetail>;
export const CallDetail = Type.Object({
  row: CallRow,
  customerType: nullable(Type.Enum(['Residential', 'Commercial'])),
  prefill: Prefill,
  knownCustomers: Type.Array(KnownCustomer),
});

export type CallList = Type.Static<typeof CallList>;
export const CallList = Type.Object({
  data: Type.Array(CallRow),
  counts: Counts,
  hasMore: Type.Boolean({ description: 'Older ones are left out.' }),
});

export const officeCalls = {
  list: describe({
    key: 'officeCalls.list',
    method: 'GET',
    path: `${OFFICE}/calls`,
    access: 'console',
    summary: 'Bookings of one state, the newest first, and how many there are of each.',
    pathParameters: inConsole,
    query: { show: Type.Optional(Shown) },
    status: 200,
    result: CallList,
  }),
  get: describe({
    key: 'officeCalls.get',
    method: 'GET',
    path: `${OFFICE}/calls/{id}`,
    access: 'console',
    summary: 'One booking, with customers it may be from.',
    pathParameters: ofRecord,
    status: 200,
    result: CallDetail,
  }),
  accept: describe({
    key: 'officeCalls.accept',
    method: 'POST',
    path: `${OFFICE}/calls/{id}/accept`,
    access: 'console',
    summary: 'Takes a new booking up.',
    pathParameters: ofRecord,
    status: 200,
    result: CallRow,
  }),
  dismiss: describe({
    key: 'officeCalls.dismiss',
    method: 'POST',
    path: `${OFFICE}/calls/{id}/dismiss`,
    access: 'console',
    summary: 'Turns a booking down, for a reason.',
    pathParameters: ofRecord,
    body: Type.Object({ callReasonId: Id, memo: Type.Optional(LongText) }),
    status: 200,
    result: CallRow,
  }),
};
