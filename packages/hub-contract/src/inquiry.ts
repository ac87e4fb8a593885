import { Type, type Static, type TSchema } from 'typebox';

/** Longest text of an ordinary field, in characters. Names and streets in the wild stay far below. */
const MAX_FIELD = 500;
/** Longest message, in characters: a long e-mail fits, a pasted document does not. */
const MAX_MESSAGE = 20_000;
/** Longest key that tells one inquiry from another, in characters. */
export const MAX_KEY_CHARACTERS = 200;

const field = (description: string) =>
  Type.Optional(Type.String({ maxLength: MAX_FIELD, description }));

/** An inquiry as its sender wrote it. Every field may be left out; an unknown one is refused. */
export const InquiryInput = Type.Object(
  {
    source: field('Where it came from: web, phone, chat, a marketplace.'),
    name: field('The person or company asking.'),
    phone: field('Any notation; it is normalised to E.164.'),
    email: field('E-mail address.'),
    street: field('House number and street.'),
    unit: field('Apartment, suite or floor.'),
    city: field('City.'),
    state: field('State, by name or two letters.'),
    zip: field('Postal code.'),
    country: field('Country; the United States when left out.'),
    trade: field('Plumbing, HVAC, electrical, …'),
    message: Type.Optional(
      Type.String({ maxLength: MAX_MESSAGE, description: 'What the person wrote or said.' }),
    ),
    preferredTime: field('When the person would like a visit, in their words or as a date.'),
    receivedAt: field('When the inquiry came in, as an ISO 8601 date-time.'),
    externalId: Type.Optional(
      Type.String({
        maxLength: MAX_KEY_CHARACTERS,
        description: "The sender's own id for this inquiry.",
      }),
    ),
    idempotencyKey: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: MAX_KEY_CHARACTERS,
        description: 'The same key again returns the inquiry stored before.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type InquiryInput = Static<typeof InquiryInput>;

/** What intake decided. */
export const INQUIRY_DECISIONS = ['ready', 'duplicate', 'review', 'rejected'] as const;
export type InquiryDecision = (typeof INQUIRY_DECISIONS)[number];

/** Where an inquiry stands: the decision, or how far its delivery has come. */
export const INQUIRY_STATUSES = [...INQUIRY_DECISIONS, 'sending', 'delivered', 'failed'] as const;
export type InquiryStatus = (typeof INQUIRY_STATUSES)[number];

/** What was last seen in ServiceTitan of a delivered inquiry. */
export const INQUIRY_STAGES = [
  'booked',
  'accepted',
  'dismissed',
  'converted',
  'scheduled',
  'dispatched',
  'working',
  'completed',
  'canceled',
] as const;
export type InquiryStage = (typeof INQUIRY_STAGES)[number];

const Id = Type.String({ description: 'Id of the inquiry, a UUID.' });
const Moment = Type.String({ format: 'date-time', description: 'ISO 8601 in UTC.' });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** The acknowledgement: the inquiry is stored, and this is what was decided about it. */
export const InquiryReceipt = Type.Object({
  id: Id,
  status: Type.Enum(INQUIRY_STATUSES),
  decision: Type.Enum(INQUIRY_DECISIONS),
  reason: Type.String({ description: 'Why, in words.' }),
  duplicateOf: nullable(Id),
  isRepeat: Type.Boolean({ description: 'The idempotency key was known; nothing new was stored.' }),
});
export type InquiryReceipt = Static<typeof InquiryReceipt>;

/** What became of one row of an uploaded file; `row` counts data rows from 1. */
const ImportedRow = Type.Object({
  row: Type.Integer({ minimum: 1 }),
  receipt: InquiryReceipt,
});
export const ImportReport = Type.Object({
  rows: Type.Integer({ minimum: 0 }),
  repeats: Type.Integer({ minimum: 0, description: 'Rows that were known already.' }),
  decisions: Type.Record(Type.Enum(INQUIRY_DECISIONS), Type.Integer({ minimum: 0 })),
  receipts: Type.Array(ImportedRow),
});
export type ImportReport = Static<typeof ImportReport>;

/** The same fields as sent, in the form they are matched and delivered in; null where absent. */
export const NormalisedContact = Type.Object({
  name: nullable(Type.String()),
  phone: nullable(Type.String({ description: 'E.164.' })),
  email: nullable(Type.String()),
  street: nullable(Type.String()),
  unit: nullable(Type.String()),
  city: nullable(Type.String()),
  state: nullable(Type.String()),
  zip: nullable(Type.String()),
  country: nullable(Type.String()),
});
export type NormalisedContact = Static<typeof NormalisedContact>;

/** An inquiry as the hub holds it. Ids of ServiceTitan are numbers. */
export const Inquiry = Type.Object({
  id: Id,
  status: Type.Enum(INQUIRY_STATUSES),
  decision: Type.Enum(INQUIRY_DECISIONS),
  reason: Type.String(),
  duplicateOf: nullable(Id),
  stage: nullable(Type.Enum(INQUIRY_STAGES)),
  idempotencyKey: nullable(Type.String()),
  connectionId: nullable(Type.String()),
  bookingId: nullable(Type.Integer()),
  jobId: nullable(Type.Integer()),
  receivedAt: Moment,
  updatedAt: Moment,
  raw: InquiryInput,
  normalised: NormalisedContact,
});
export type Inquiry = Static<typeof Inquiry>;

export const InquiryPage = Type.Object({
  data: Type.Array(Inquiry),
  nextCursor: nullable(Type.String({ description: 'Pass it as `cursor`; null on the last page.' })),
});
export type InquiryPage = Static<typeof InquiryPage>;

export const InquirySummary = Type.Object({
  total: Type.Integer({ minimum: 0 }),
  byStatus: Type.Record(Type.Enum(INQUIRY_STATUSES), Type.Integer({ minimum: 0 })),
});
export type InquirySummary = Static<typeof InquirySummary>;

export const TimelineEvent = Type.Object({
  at: Moment,
  kind: Type.String({ description: 'received, decided, sending, delivered, job, appointment, …' }),
  text: Type.String({ description: 'One sentence a dispatcher understands.' }),
});
export const Timeline = Type.Object({
  inquiryId: Id,
  status: Type.Enum(INQUIRY_STATUSES),
  stage: nullable(Type.Enum(INQUIRY_STAGES)),
  events: Type.Array(TimelineEvent),
});
export type TimelineEvent = Static<typeof TimelineEvent>;
export type Timeline = Static<typeof Timeline>;
