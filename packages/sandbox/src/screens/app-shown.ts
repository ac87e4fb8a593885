import type { AppDetail, AppSummary } from '@truckroll/sandbox-contract';
import type { App, AppVersion } from '../portal/app.ts';
import { scopeGroups } from '../portal/scope-groups.ts';

/** An app with its key, as its developer's form shows it. */
export function detailOf(app: App, versions: readonly AppVersion[]): AppDetail {
  const { id, appKey, madeIn, audience, approval, reviewNote, createdOn } = app;
  const { website = '', email = '', description = '', category = '', redirectUri = '' } = app;
  const { name, organization, externalDataGuid, credentialsManagement } = app;
  return {
    id,
    appKey,
    madeIn,
    audience,
    approval,
    reviewNote,
    createdOn,
    name,
    organization,
    website,
    email,
    description,
    category,
    redirectUri,
    externalDataGuid,
    credentialsManagement,
    tenants: [...app.tenants],
    customerNetworks: [...app.customerNetworks],
    scopes: [...app.scopes],
    webhooks: [...app.webhooks],
    versions: versions.map((version) => ({ ...version, scopes: [...version.scopes] })),
  };
}

/** One line of My Apps. */
export function summaryOf(app: App): AppSummary {
  const { id, name, organization, version, audience, approval, reviewNote, madeIn } = app;
  return {
    id,
    name,
    organization,
    version,
    audience,
    approval,
    reviewNote,
    madeIn,
    scopeTitles: scopeTitles(new Set(app.scopes)),
  };
}

function scopeTitles(asked: ReadonlySet<string>): string[] {
  return scopeGroups()
    .filter(({ scopes }) =>
      scopes.some(({ read, write }) => [read, write].some((scope) => asked.has(scope ?? ''))),
    )
    .map(({ title }) => title);
}
