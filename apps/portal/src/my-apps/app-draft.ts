import type { AppDetail, AppFormInput, AppFormOptions } from '@truckroll/sandbox-contract';

/** A tenant's line while it is typed. `key` tells lines apart whose id is not typed yet. */
export interface TenantDraft {
  readonly key: number;
  readonly tenantId: string;
  readonly note: string;
}

/** One webhook event that the app asks for. */
export interface WebhookDraft {
  readonly callbackUrl: string;
  /** A new key; empty keeps the one there is. */
  readonly hmacKey: string;
  readonly isKeyRemoved: boolean;
}

/** The form while somebody fills it in. */
export interface AppDraft extends Omit<AppFormInput, 'tenants' | 'customerNetworks' | 'webhooks'> {
  readonly tenants: readonly TenantDraft[];
  /** With commas between them. */
  readonly customerNetworks: string;
  /** By event. */
  readonly webhooks: Readonly<Record<string, WebhookDraft>>;
}

/** Changes members of a draft; a function gets the draft as it is by then. */
export type ChangeDraft = (
  change: Partial<AppDraft> | ((draft: AppDraft) => Partial<AppDraft>),
) => void;

export const NEW_WEBHOOK: WebhookDraft = { callbackUrl: '', hmacKey: '', isKeyRemoved: false };

export function newDraft({ defaults }: AppFormOptions): AppDraft {
  return {
    name: '',
    organization: '',
    website: '',
    email: '',
    description: '',
    category: '',
    redirectUri: '',
    tenants: defaults.tenants.map(({ tenantId, note }, key) => tenantDraft(key, tenantId, note)),
    customerNetworks: '',
    externalDataGuid: defaults.externalDataGuid,
    credentialsManagement: 'developer',
    scopes: [],
    webhooks: {},
  };
}

export function draftOf(app: AppDetail): AppDraft {
  const { name, organization, website, email, description, category, redirectUri } = app;
  const { externalDataGuid, credentialsManagement, scopes } = app;
  return {
    name,
    organization,
    website,
    email,
    description,
    category,
    redirectUri,
    externalDataGuid,
    credentialsManagement,
    scopes,
    tenants: app.tenants.map(({ tenantId, note }, key) => tenantDraft(key, tenantId, note)),
    customerNetworks: app.customerNetworks.join(', '),
    webhooks: Object.fromEntries(
      app.webhooks.map(({ event, callbackUrl }) => [event, { ...NEW_WEBHOOK, callbackUrl }]),
    ),
  };
}

/** The form as it is sent. A tenant's line that was left empty is left out. */
export function formOf(draft: AppDraft): AppFormInput {
  const networks = draft.customerNetworks.split(',').map((name) => name.trim());
  return {
    ...draft,
    tenants: filledTenants(draft).map(({ tenantId, note }) => ({
      tenantId: numberOf(tenantId),
      note,
    })),
    customerNetworks: networks.filter((name) => name !== ''),
    webhooks: Object.entries(draft.webhooks).map(([event, webhook]) => ({
      event,
      callbackUrl: webhook.callbackUrl.trim(),
      ...keyOf(webhook),
    })),
  };
}

/** The lines that are sent, in the order that errors count them by. */
export function filledTenants(draft: AppDraft): readonly TenantDraft[] {
  return draft.tenants.filter(({ tenantId, note }) => `${tenantId}${note}`.trim() !== '');
}

function tenantDraft(key: number, tenantId: number, note: string): TenantDraft {
  return { key, tenantId: String(tenantId), note };
}

/** Zero stands for what is no number; the answer then says what a tenant's id looks like. */
function numberOf(text: string): number {
  return /^\d{1,15}$/.test(text.trim()) ? Number(text) : 0;
}

function keyOf({ hmacKey, isKeyRemoved }: WebhookDraft): { readonly hmacKey?: string | null } {
  if (hmacKey.trim() !== '') return { hmacKey: hmacKey.trim() };
  return isKeyRemoved ? { hmacKey: null } : {};
}
