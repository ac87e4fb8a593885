import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { CustomerInput, LocationInput } from './office-customers.ts';
import {
  Day,
  Id,
  inConsole,
  LongText,
  NamedId,
  OFFICE,
  Priority,
  TimeOfDay,
} from './office-words.ts';
import { nullable } from './words.ts';

/** What the forms of the office offer to choose from; active records only. */
export type OfficeChoices = Type.Static<typeof OfficeChoices>;
export const OfficeChoices = Type.Object({
  tenantId: Id,
  tenantName: Type.String(),
  timeZone: Type.String({ description: 'IANA name.' }),
  today: Day,
  businessUnits: Type.Array(NamedId),
  campaigns: Type.Array(NamedId),
  jobTypes: Type.Array(
    Type.Object({
      id: Id,
      name: Type.String(),
      businessUnitIds: Type.Array(Id),
      durationMinutes: Type.Integer(),
      priority: Priority,
    }),
  ),
  technicians: Type.Array(
    Type.Object({ id: Id, name: Type.String(), businessUnitId: nullable(Id) }),
  ),
  arrivalWindows: Type.Array(
    Type.Object({ id: Id, start: TimeOfDay, durationMinutes: Type.Integer() }),
  ),
  callReasons: Type.Array(NamedId),
  cancelReasons: Type.Array(NamedId),
  holdReasons: Type.Array(NamedId),
});

/**
 * A job as the office books it. The customer and the location are known ones, by id, or are made
 * with the job. The appointment is at a time of the day, or in an arrival window.
 */
export type JobBooking = Type.Static<typeof JobBooking>;
export const JobBooking = Type.Object({
  bookingId: Type.Optional(Id),
  leadId: Type.Optional(Id),
  customerId: Type.Optional(Id),
  newCustomer: Type.Optional(CustomerInput),
  locationId: Type.Optional(Id),
  newLocation: Type.Optional(LocationInput),
  jobTypeId: Id,
  businessUnitId: Id,
  campaignId: Id,
  priority: Priority,
  summary: Type.Optional(LongText),
  day: Day,
  start: Type.Optional(TimeOfDay),
  end: Type.Optional(TimeOfDay),
  arrivalWindowId: Type.Optional(Id),
  technicianIds: Type.Optional(Type.Array(Id, { maxItems: 20 })),
});

export type BookedJob = Type.Static<typeof BookedJob>;
export const BookedJob = Type.Object({
  jobId: Id,
  jobNumber: Type.String(),
  appointmentId: Id,
  customerId: Id,
  locationId: Id,
  day: Day,
});

export const office = {
  choices: describe({
    key: 'office.choices',
    method: 'GET',
    path: `${OFFICE}/choices`,
    access: 'console',
    summary: 'What the forms of the office offer to choose from.',
    pathParameters: inConsole,
    status: 200,
    result: OfficeChoices,
  }),
  bookJob: describe({
    key: 'office.bookJob',
    method: 'POST',
    path: `${OFFICE}/jobs`,
    access: 'console',
    summary: 'Books a job, from a booking, a lead or neither.',
    pathParameters: inConsole,
    body: JobBooking,
    status: 201,
    result: BookedJob,
  }),
};
