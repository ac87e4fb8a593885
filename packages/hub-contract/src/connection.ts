import { Type, type Static, type TSchema } from 'typebox';

/** Longest credential or name, in characters; ServiceTitan's own have at most 54. */
const MAX_VALUE = 300;

/** NUL and halves of a letter cannot be stored, and no credential has them. */
const STORABLE = '^[^\\u0000\\ud800-\\udfff]*$';

const text = (description: string) =>
  Type.String({ minLength: 1, maxLength: MAX_VALUE, pattern: STORABLE, description });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Environment = Type.Enum(['integration', 'production'], {
  description: 'Which of the two ServiceTitan environments the credentials belong to.',
});
export type Environment = Static<typeof Environment>;

/** What every booking of this connection is made with. */
export const ConnectionSettings = Type.Object(
  {
    bookingSource: Type.Optional(
      text('Shown as the source of a booking when an inquiry has none.'),
    ),
    campaignId: Type.Optional(Type.Integer()),
    businessUnitId: Type.Optional(Type.Integer()),
    jobTypeId: Type.Optional(Type.Integer()),
  },
  { additionalProperties: false },
);
export type ConnectionSettings = Static<typeof ConnectionSettings>;

/**
 * A new connection. Values are kept exactly as typed; blanks around them are reported, not removed.
 * Give `environment`, or both addresses.
 */
export const ConnectionInput = Type.Object(
  {
    name: text('A name to tell connections apart.'),
    environment: Type.Optional(Environment),
    apiUrl: Type.Optional(text('Address of the API when it is not one of the two environments.')),
    authUrl: Type.Optional(text('Address of the token server that belongs to `apiUrl`.')),
    tenantId: text('Tenant id, a number.'),
    clientId: text('Client id, starts with `cid.`'),
    clientSecret: text('Client secret, starts with `cs1.` or `cs2.`'),
    appKey: text('App key, starts with `ak1.`'),
    bookingProviderId: Type.Optional(
      text('Id of the booking provider tag bookings are made under.'),
    ),
    settings: Type.Optional(ConnectionSettings),
  },
  { additionalProperties: false },
);
export type ConnectionInput = Static<typeof ConnectionInput>;

/**
 * What of a connection changes; the rest stays. `environment` takes the place of the addresses, and
 * the other way round.
 */
export const ConnectionChanges = Type.Partial(ConnectionInput, { additionalProperties: false });
export type ConnectionChanges = Static<typeof ConnectionChanges>;

/** Something odd about a value as typed; the value was kept. */
export const ConnectionNote = Type.Object({ field: Type.String(), note: Type.String() });
export type ConnectionNote = Static<typeof ConnectionNote>;

/** A connection as it is shown: the client secret and the app key never are. */
export const Connection = Type.Object({
  id: Type.String(),
  name: Type.String(),
  environment: nullable(Environment),
  apiUrl: nullable(Type.String()),
  authUrl: nullable(Type.String()),
  tenantId: Type.String(),
  clientId: Type.String(),
  bookingProviderId: nullable(Type.String()),
  settings: ConnectionSettings,
  createdAt: Type.String({ format: 'date-time' }),
  notes: Type.Array(ConnectionNote),
});
export type Connection = Static<typeof Connection>;

export const ConnectionList = Type.Object({ data: Type.Array(Connection) });
export type ConnectionList = Static<typeof ConnectionList>;

export const VerifyRequest = Type.Object(
  {
    askOtherEnvironment: Type.Optional(
      Type.Boolean({
        description:
          "Agree to send the client id and secret to the other environment's token server.",
      }),
    ),
  },
  { additionalProperties: false },
);
export type VerifyRequest = Static<typeof VerifyRequest>;

/** One thing that is or may be wrong, and where to put it right. */
export const Finding = Type.Object({
  id: Type.String({ description: 'Stable name: `client-secret-blank`, `token-refused`, …' }),
  severity: Type.Enum(['error', 'warning']),
  field: nullable(Type.String({ description: 'Field of the connection it is about.' })),
  certainty: Type.Enum(['certain', 'likely', 'possible'], {
    description: 'How far the answers of the service prove it.',
  }),
  what: Type.String(),
  fix: Type.Object({ screen: Type.String(), step: Type.String() }),
});
export type Finding = Static<typeof Finding>;

/** One question put to the service, in the order asked. */
export const Probe = Type.Object({
  id: Type.String(),
  outcome: Type.Enum(['passed', 'failed', 'skipped']),
  detail: Type.String(),
});
export type Probe = Static<typeof Probe>;

/** What the doctor saw; holds no secret. `isHealthy` says that there is no finding. */
export const DoctorReport = Type.Object({
  connectionId: Type.String(),
  isHealthy: Type.Boolean(),
  checkedAt: Type.String({ format: 'date-time' }),
  probes: Type.Array(Probe),
  findings: Type.Array(Finding),
});
export type DoctorReport = Static<typeof DoctorReport>;
