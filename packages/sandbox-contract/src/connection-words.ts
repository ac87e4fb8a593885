import { Type } from 'typebox';
import { nullable } from './words.ts';

/** Scopes of one API in words: what the app may do with each kind of record. */
export const GrantGroup = Type.Object({
  /** `CRM`. */
  title: Type.String(),
  grants: Type.Array(
    Type.Object({
      /** `Booking Provider Tags`. */
      name: Type.String(),
      read: Type.Boolean(),
      write: Type.Boolean(),
      /** The scopes themselves. */
      scopes: Type.Array(Type.String()),
    }),
  ),
});
export type GrantGroup = Type.Static<typeof GrantGroup>;

/** One kind of record the app can be kept to, and what there is of it; `value` goes into a restriction. */
export const RestrictionChoice = Type.Object({ value: Type.String(), label: Type.String() });
export type RestrictionChoice = Type.Static<typeof RestrictionChoice>;

/** Null where the app asks for no scope that the restriction would touch. */
export const RestrictionChoices = Type.Object({
  bookingProviders: nullable(Type.Array(RestrictionChoice)),
  gpsProviders: nullable(Type.Array(RestrictionChoice)),
});
export type RestrictionChoices = Type.Static<typeof RestrictionChoices>;

/** Null stands for "No Restriction". */
export const RestrictionInput = Type.Object({
  bookingProvider: nullable(Type.String()),
  gpsProvider: nullable(Type.String()),
});
export type RestrictionInput = Type.Static<typeof RestrictionInput>;

export const ConnectionState = Type.Enum([
  'connected',
  'updatePending',
  'updateDeclined',
  'disabled',
]);
export type ConnectionState = Type.Static<typeof ConnectionState>;

/** One line of the list of connected apps. */
export const ConnectedApp = Type.Object({
  appId: Type.String(),
  name: Type.String(),
  organization: Type.String(),
  state: ConnectionState,
  acceptedVersion: Type.Integer(),
  newestVersion: Type.Integer(),
  connectedOn: Type.String(),
  /** Who allowed the app in; empty when the sandbox's operator did. */
  connectedBy: Type.String(),
});
export type ConnectedApp = Type.Static<typeof ConnectedApp>;

export const ApplicationAccess = Type.Object({
  tenantId: Type.Integer(),
  tenantName: Type.String(),
  apps: Type.Array(ConnectedApp),
});
export type ApplicationAccess = Type.Static<typeof ApplicationAccess>;

/** An app that asks to be let in. */
export const OfferedApp = Type.Object({
  appId: Type.String(),
  name: Type.String(),
  organization: Type.String(),
  website: Type.String(),
  description: Type.String(),
});
export type OfferedApp = Type.Static<typeof OfferedApp>;

/** What the administrator is asked to allow. */
export const ConsentForm = Type.Object({
  app: OfferedApp,
  tenantId: Type.Integer(),
  tenantName: Type.String(),
  /** Sent back with the consent, so that nobody allows what was not on the screen. */
  version: Type.Integer(),
  groups: Type.Array(GrantGroup),
  choices: RestrictionChoices,
});
export type ConsentForm = Type.Static<typeof ConsentForm>;

export const ConsentInput = Type.Object({
  version: Type.Integer(),
  restriction: RestrictionInput,
  /** The terms have to be accepted. */
  acceptsTerms: Type.Boolean(),
});
export type ConsentInput = Type.Static<typeof ConsentInput>;

/** Answers a version that waits; the restriction counts from its acceptance on. */
export const VersionConsent = Type.Object({
  version: Type.Integer(),
  restriction: RestrictionInput,
});

/** A version that waits for the tenant, against the one in force. */
export const PendingVersion = Type.Object({
  version: Type.Integer(),
  added: Type.Array(GrantGroup),
  removed: Type.Array(GrantGroup),
});
export type PendingVersion = Type.Static<typeof PendingVersion>;

export const SecretSlot = Type.Enum([1, 2], { type: 'integer' });
export type SecretSlot = Type.Static<typeof SecretSlot>;

/** "Application Details". */
export const ApplicationDetails = Type.Object({
  app: OfferedApp,
  tenantId: Type.Integer(),
  tenantName: Type.String(),
  clientId: Type.String(),
  state: ConnectionState,
  acceptedVersion: Type.Integer(),
  connectedOn: Type.String(),
  connectedBy: Type.String(),
  groups: Type.Array(GrantGroup),
  pending: nullable(PendingVersion),
  restriction: RestrictionInput,
  choices: RestrictionChoices,
  secrets: Type.Array(Type.Object({ slot: SecretSlot, createdOn: Type.String() })),
  /** Who the app's form says makes the secrets; the tenant may in either case. */
  credentialsManagement: Type.Enum(['developer', 'tenant']),
});
export type ApplicationDetails = Type.Static<typeof ApplicationDetails>;
