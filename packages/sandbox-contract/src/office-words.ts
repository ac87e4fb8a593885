import { Type } from 'typebox';
import { Environment, nullable } from './words.ts';

/** Longest name, street or memo a form of the office takes, in characters. */
const MAX_FIELD = 500;
/** Longest summary or note, in characters. */
const MAX_TEXT = 4_000;

export const Id = Type.Integer({ minimum: 1 });
export const Moment = Type.String({ format: 'date-time', description: 'ISO 8601 in UTC.' });
export const Day = Type.String({
  pattern: '^\\d{4}-\\d\\d-\\d\\d$',
  description: "A day by the tenant's calendar, `2026-11-22`.",
});
export const TimeOfDay = Type.String({
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  description: "By the tenant's wall clock, `08:30`.",
});

/** A text that must say something. */
export const RequiredText = Type.String({ minLength: 1, maxLength: MAX_FIELD });
export const Text = Type.String({ maxLength: MAX_FIELD });
export const LongText = Type.String({ maxLength: MAX_TEXT });
export const RequiredLongText = Type.String({ minLength: 1, maxLength: MAX_TEXT });

export const Priority = Type.Enum(['Low', 'Normal', 'High', 'Urgent']);

/** Where every operation of the office screens stands. */
export const OFFICE = '/api/screens/console/{environment}';
export const inConsole = { environment: Environment };
export const ofRecord = { environment: Environment, id: Id };

export type NamedId = Type.Static<typeof NamedId>;
export const NamedId = Type.Object({ id: Id, name: Type.String() });

export type OfficeAddress = Type.Static<typeof OfficeAddress>;
export const OfficeAddress = Type.Object({
  street: RequiredText,
  unit: Type.Optional(nullable(Text)),
  city: RequiredText,
  state: RequiredText,
  zip: RequiredText,
  country: RequiredText,
});

export const ContactType = Type.Enum(['Phone', 'MobilePhone', 'Email', 'Fax']);

export type OfficeContact = Type.Static<typeof OfficeContact>;
export const OfficeContact = Type.Object({
  id: Id,
  type: ContactType,
  value: Type.String(),
  memo: nullable(Type.String()),
});

export type ContactInput = Type.Static<typeof ContactInput>;
export const ContactInput = Type.Object({
  type: ContactType,
  value: RequiredText,
  memo: Type.Optional(nullable(Text)),
});

export type OfficeNote = Type.Static<typeof OfficeNote>;
export const OfficeNote = Type.Object({
  id: Id,
  text: Type.String(),
  isPinned: Type.Boolean(),
  createdOn: Moment,
});

/** Which part of a list of bookings or leads is shown. */
export type Shown = Type.Static<typeof Shown>;
export const Shown = Type.Enum(['open', 'converted', 'dismissed']);

export const Counts = Type.Object({
  open: Type.Integer(),
  converted: Type.Integer(),
  dismissed: Type.Integer(),
});
