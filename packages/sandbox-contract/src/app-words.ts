import { Type } from 'typebox';
import { Environment } from './words.ts';

export const Audience = Type.Enum(['ourOrganization', 'privateApp', 'publicApp']);
export type Audience = Type.Static<typeof Audience>;

export const CredentialsManagement = Type.Enum(['developer', 'tenant']);
export type CredentialsManagement = Type.Static<typeof CredentialsManagement>;

export const AppApproval = Type.Enum(['approved', 'pending', 'rejected']);
export type AppApproval = Type.Static<typeof AppApproval>;

export const ListedTenant = Type.Object({ tenantId: Type.Integer(), note: Type.String() });
export type ListedTenant = Type.Static<typeof ListedTenant>;

/** One version's scopes. */
export const AppVersion = Type.Object({
  version: Type.Integer(),
  scopes: Type.Array(Type.String()),
  createdOn: Type.String(),
});
export type AppVersion = Type.Static<typeof AppVersion>;

const formMembers = {
  name: Type.String(),
  organization: Type.String(),
  website: Type.String(),
  email: Type.String(),
  description: Type.String(),
  category: Type.String(),
  redirectUri: Type.String(),
  tenants: Type.Array(ListedTenant),
  customerNetworks: Type.Array(Type.String()),
  externalDataGuid: Type.String(),
  credentialsManagement: CredentialsManagement,
  scopes: Type.Array(Type.String()),
};

/** An app's form as it is sent. Lengths and forms are checked in words, not here. */
export const AppFormInput = Type.Object({
  ...formMembers,
  webhooks: Type.Array(
    Type.Object({
      event: Type.String(),
      callbackUrl: Type.String(),
      /** Left out keeps the key there is; null takes it away. */
      hmacKey: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    }),
  ),
});
export type AppFormInput = Type.Static<typeof AppFormInput>;

export const NewAppInput = Type.Object({
  audience: Audience,
  /** "I confirm this app is being hosted and maintained by my organization". */
  isHostedByOrganization: Type.Boolean(),
  form: AppFormInput,
});

/** An app as its developer sees it. */
export const AppDetail = Type.Object({
  id: Type.String(),
  appKey: Type.String(),
  madeIn: Environment,
  audience: Audience,
  approval: AppApproval,
  reviewNote: Type.String(),
  createdOn: Type.String(),
  ...formMembers,
  webhooks: Type.Array(
    Type.Object({ event: Type.String(), callbackUrl: Type.String(), hasKey: Type.Boolean() }),
  ),
  /** Newest first. */
  versions: Type.Array(AppVersion),
});
export type AppDetail = Type.Static<typeof AppDetail>;

/** One line of My Apps. */
export const AppSummary = Type.Object({
  id: Type.String(),
  name: Type.String(),
  organization: Type.String(),
  version: Type.Integer(),
  audience: Audience,
  approval: AppApproval,
  reviewNote: Type.String(),
  madeIn: Environment,
  /** APIs the scopes belong to: `CRM`, `Settings`. */
  scopeTitles: Type.Array(Type.String()),
});
export type AppSummary = Type.Static<typeof AppSummary>;

const Scope = Type.Union([Type.String(), Type.Null()]);

/** The scopes of one API; null where there is no such scope. */
export const ScopeGroup = Type.Object({
  title: Type.String(),
  scopes: Type.Array(Type.Object({ name: Type.String(), read: Scope, write: Scope })),
});
export type ScopeGroup = Type.Static<typeof ScopeGroup>;

export const WebhookEventGroup = Type.Object({
  title: Type.String(),
  events: Type.Array(Type.String()),
});
export type WebhookEventGroup = Type.Static<typeof WebhookEventGroup>;

/** What the form offers, and what it starts with. */
export const AppFormOptions = Type.Object({
  categories: Type.Array(Type.String()),
  scopeGroups: Type.Array(ScopeGroup),
  webhookEventGroups: Type.Array(WebhookEventGroup),
  /** Tenants that the organization knows by name. */
  ownTenants: Type.Array(
    Type.Object({ environment: Environment, tenantId: Type.Integer(), name: Type.String() }),
  ),
  defaults: Type.Object({
    tenants: Type.Array(ListedTenant),
    externalDataGuid: Type.String(),
  }),
});
export type AppFormOptions = Type.Static<typeof AppFormOptions>;

export const AppConnectionRow = Type.Object({
  environment: Environment,
  tenantId: Type.Integer(),
  tenantName: Type.Union([Type.String(), Type.Null()]),
  note: Type.String(),
  state: Type.Enum(['notConnected', 'connected', 'updatePending', 'updateDeclined', 'disabled']),
  clientId: Type.Union([Type.String(), Type.Null()]),
  acceptedVersion: Type.Union([Type.Integer(), Type.Null()]),
  isAllowedByTenant: Type.Boolean(),
  secrets: Type.Array(Type.Object({ slot: Type.Integer(), createdOn: Type.String() })),
});
export type AppConnectionRow = Type.Static<typeof AppConnectionRow>;
