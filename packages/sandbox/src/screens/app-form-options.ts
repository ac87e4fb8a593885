import { apis } from '@truckroll/contract';
import { webhookEvents } from '@truckroll/contract/webhooks';
import type { AppFormOptions, WebhookEventGroup } from '@truckroll/sandbox-contract';
import { randomUUID } from 'node:crypto';
import { APP_CATEGORIES } from '../portal/app-categories.ts';
import { scopeGroups } from '../portal/scope-groups.ts';
import type { Caller } from '../portal/sessions.ts';
import type { Tenants } from '../portal/tenants.ts';
import { ENVIRONMENTS } from '../store/tenant-store.ts';

/** What an app's form offers to somebody who is signed in, and what a new app starts with. */
export function formOptions(caller: Caller, tenants: Tenants): AppFormOptions {
  const ownTenants = ENVIRONMENTS.flatMap((environment) => {
    const tenantId = caller.organization[`${environment}TenantId`];
    const tenant = tenantId === null ? undefined : tenants.find(environment, tenantId);
    return tenant === undefined ? [] : [{ environment, tenantId: tenant.id, name: tenant.name }];
  });
  // documented: the form starts with the tenant of whoever is signed in. A customer who signs in
  // to the integration environment therefore makes an app that production does not see.
  const own = ownTenants.filter(({ environment }) => environment === caller.environment);
  return {
    categories: [...APP_CATEGORIES],
    scopeGroups: scopeGroups().map((group) => ({ ...group, scopes: [...group.scopes] })),
    webhookEventGroups: webhookEventGroups(),
    ownTenants,
    defaults: {
      tenants: own.map(({ tenantId }) => ({ tenantId, note: '' })),
      externalDataGuid: randomUUID(),
    },
  };
}

function webhookEventGroups(): WebhookEventGroup[] {
  return Object.entries(apis)
    .map(([key, { title }]) => ({ title, events: eventsOf(key) }))
    .filter(({ events }) => events.length > 0);
}

function eventsOf(key: string): string[] {
  return Object.entries(webhookEvents).flatMap(([type, { api }]) => (api === key ? [type] : []));
}
