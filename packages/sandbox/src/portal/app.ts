import type { Environment } from '../store/tenant-store.ts';
import type { NewWebhookSubscription, WebhookSubscription } from '../webhooks/subscriptions.ts';

/**
 * Who will call with an app. documented: `ourOrganization` is hosted and maintained by the tenant
 * itself; a `privateApp` is a third party's for one customer, a `publicApp` one for many.
 */
export type Audience = 'ourOrganization' | 'privateApp' | 'publicApp';

/** documented: a public app waits for ServiceTitan's approval and is shown to no tenant before. */
export type Approval = 'approved' | 'pending' | 'rejected';

/** Who makes the client secrets: the app's developer, or each tenant for itself. */
export type CredentialsManagement = 'developer' | 'tenant';

/** A tenant an app is offered to, with what the developer wants to remember about it. */
export interface AppTenant {
  readonly tenantId: number;
  readonly note: string;
}

/** The texts a developer writes into the app's form. */
export interface AppTexts {
  readonly name: string;
  readonly organization: string;
  /** Homepage of the organization or of the app. */
  readonly website?: string;
  readonly email?: string;
  readonly description?: string;
  readonly category?: string;
  /** Kept and shown; the one OAuth grant there is redirects nobody. */
  readonly redirectUri?: string;
}

/** What a developer fills in besides scopes, tenants and webhook events. */
export interface AppDetails extends AppTexts {
  /** documented: the field exists; what a network is, nobody has said. */
  readonly customerNetworks: readonly string[];
  /** The `applicationGuid` of the external data that the app keeps at records. */
  readonly externalDataGuid: string;
  readonly credentialsManagement: CredentialsManagement;
}

/** What cannot be changed once the app is made. */
export interface AppOrigin {
  /** The organization whose My Apps lists the app. */
  readonly organizationId: string;
  /** The environment its maker was signed in to. The app itself belongs to both. */
  readonly madeIn: Environment;
  readonly audience: Audience;
}

/** What the form sends; what is left out gets the form's own default. */
export interface AppForm extends AppTexts, Partial<AppDetails> {
  readonly name: string;
  readonly organization: string;
  readonly scopes: readonly string[];
  /** Only these tenants see the app. */
  readonly tenants?: readonly (Pick<AppTenant, 'tenantId'> & Partial<AppTenant>)[];
  /** Short for `tenants` without notes; a tenant that was listed before keeps its note. */
  readonly tenantIds?: readonly number[];
  readonly webhooks?: readonly NewWebhookSubscription[];
}

export interface NewApp extends AppForm, Partial<AppOrigin> {}

export interface App extends AppDetails, AppOrigin {
  /** Short, and shown under the app's name. */
  readonly id: string;
  /** Sent as `ST-App-Key`; the same in both environments, and readable again at any time. */
  readonly appKey: string;
  /** Rises by one each time the scopes change; tenants accept versions. */
  readonly version: number;
  readonly scopes: readonly string[];
  readonly tenants: readonly AppTenant[];
  /** The ids of `tenants`. */
  readonly tenantIds: readonly number[];
  readonly webhooks: readonly WebhookSubscription[];
  readonly approval: Approval;
  /** Why a reviewer rejected the app; empty otherwise. */
  readonly reviewNote: string;
  readonly createdOn: string;
}

/** One of the versions an app has had. */
export interface AppVersion {
  readonly version: number;
  readonly scopes: readonly string[];
  readonly createdOn: string;
}
