import { randomUUID } from 'node:crypto';
import type { Environment } from '../store/tenant-store.ts';
import type { WebhookSubscription } from '../webhooks/subscriptions.ts';
import type { App, AppDetails, AppForm, AppOrigin, AppTenant, Approval, NewApp } from './app.ts';

/** An app as it is kept, with the scopes of its newest version beside it. */
export interface AppRow {
  readonly id: string;
  readonly app_key: string;
  readonly details: string;
  readonly tenants: string;
  readonly version: number;
  readonly created_on: string;
  readonly scopes: string;
}

/** What the column `details` holds; files of an earlier sandbox hold less. */
type KeptDetails = Partial<AppDetails> &
  Partial<AppOrigin> &
  Pick<AppDetails, 'name' | 'organization'> & {
    readonly approval?: Approval;
    readonly reviewNote?: string;
  };

/** The organization of apps that nobody signed in made: the one the demo's people belong to. */
const DEFAULT_ORGANIZATION_ID = 'demo';
const DEFAULT_ENVIRONMENT: Environment = 'production';

export function toApp(row: AppRow, webhooks: readonly WebhookSubscription[]): App {
  const kept = JSON.parse(row.details) as KeptDetails;
  const tenants = (JSON.parse(row.tenants) as (number | AppTenant)[]).map(toTenant);
  return {
    externalDataGuid: '',
    ...completed(kept),
    id: row.id,
    appKey: row.app_key,
    version: row.version,
    scopes: JSON.parse(row.scopes) as string[],
    tenants,
    tenantIds: tenants.map(({ tenantId }) => tenantId),
    webhooks,
    createdOn: row.created_on,
  };
}

/** The details of a new app, ready to be kept. */
export function newDetails(app: NewApp): string {
  const approval: Approval = app.audience === 'publicApp' ? 'pending' : 'approved';
  const { name, organization } = app;
  return JSON.stringify({
    externalDataGuid: randomUUID(),
    ...completed({ name, organization, ...detailsOf(app), ...originOf(app) }),
    approval,
  });
}

/** The details after an edit. A rejected public app waits for a reviewer again. */
export function changedDetails(row: AppRow, changes: Partial<AppForm>): string {
  const kept = completed(JSON.parse(row.details) as KeptDetails);
  const review = kept.approval === 'rejected' ? { approval: 'pending', reviewNote: '' } : {};
  return JSON.stringify({ ...kept, ...detailsOf(changes), ...review });
}

/** The details after a review. */
export function reviewedDetails(row: AppRow, approval: Approval, reviewNote: string): string {
  return JSON.stringify({ ...(JSON.parse(row.details) as KeptDetails), approval, reviewNote });
}

/** The tenants of a form, with the notes that the app had for them when the form brings none. */
export function tenantsIn(form: Partial<AppForm>, known: readonly AppTenant[]): string {
  const noteOf = (id: number): string => known.find(({ tenantId }) => tenantId === id)?.note ?? '';
  const tenants =
    form.tenants?.map(({ tenantId, note = '' }) => ({ tenantId, note })) ??
    form.tenantIds?.map((tenantId) => ({ tenantId, note: noteOf(tenantId) }));
  return JSON.stringify(tenants ?? known);
}

function toTenant(tenant: number | AppTenant): AppTenant {
  return typeof tenant === 'number' ? { tenantId: tenant, note: '' } : tenant;
}

function completed(kept: KeptDetails) {
  return {
    customerNetworks: [],
    credentialsManagement: 'developer' as const,
    organizationId: DEFAULT_ORGANIZATION_ID,
    madeIn: DEFAULT_ENVIRONMENT,
    audience: 'ourOrganization' as const,
    approval: 'approved' as const,
    reviewNote: '',
    ...kept,
  };
}

const TEXTS = [
  'name',
  'organization',
  'website',
  'email',
  'description',
  'category',
  'redirectUri',
] as const;

/** The members that `details` keeps and that were given; texts without the blanks around them. */
function detailsOf(form: Partial<AppForm>): Partial<AppDetails> {
  const texts = TEXTS.flatMap((name) => {
    const text = form[name];
    return text === undefined ? [] : [[name, text.trim()]];
  });
  const { customerNetworks, credentialsManagement, externalDataGuid } = form;
  return {
    ...Object.fromEntries(texts),
    ...(customerNetworks && { customerNetworks: customerNetworks.map((name) => name.trim()) }),
    ...(credentialsManagement && { credentialsManagement }),
    // A field left empty keeps the GUID the app has.
    ...(externalDataGuid && { externalDataGuid: externalDataGuid.toLowerCase() }),
  };
}

function originOf({ organizationId, madeIn, audience }: NewApp): Partial<AppOrigin> {
  return {
    ...(organizationId !== undefined && { organizationId }),
    ...(madeIn !== undefined && { madeIn }),
    ...(audience !== undefined && { audience }),
  };
}
