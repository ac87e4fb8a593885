import { listOperations } from '@truckroll/contract';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/open-store.ts';
import { createAccessRequests, type AccessRequests } from './access-requests.ts';
import { createAppVersions } from './app-versions.ts';
import { createApps, type Apps } from './apps.ts';
import { createConnections, type Connections } from './connections.ts';
import { createInvitations, type Invitations } from './invitations.ts';
import { createOrganizations, type Organizations } from './organizations.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createPeople, type People } from './people.ts';
import { PEOPLE_SCRIPT, PEOPLE_TABLES } from './people-tables.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { PORTAL_SCRIPT, PORTAL_TABLES } from './tables.ts';
import { createTenants, type Tenants } from './tenants.ts';
import type { Seal } from '../webhooks/seal.ts';
import {
  createWebhookSubscriptions,
  SUBSCRIPTION_TABLES,
  type WebhookSubscriptions,
} from '../webhooks/subscriptions.ts';

/** Who may sign in, apps and their keys, tenants, and which app may do what at which tenant. */
export interface Portal {
  readonly apps: Apps;
  readonly tenants: Tenants;
  readonly connections: Connections;
  readonly organizations: Organizations;
  readonly people: People;
  readonly sessions: Sessions;
  readonly accessRequests: AccessRequests;
  readonly outbox: Outbox;
  readonly invitations: Invitations;
  readonly webhooks: WebhookSubscriptions;
  /** Another number after each change, so that what was read before can be kept until then. */
  revision(): number;
  /** Says that the tables were changed from elsewhere. */
  countChange(): void;
}

export function createPortal(store: Store, now: () => string, seal: Seal): Portal {
  let revision = 0;
  const countChange = (): void => void (revision += 1);
  const database: Database = {
    ...store.database,
    run(sql, ...values) {
      countChange();
      store.database.run(sql, ...values);
    },
  };
  database.script(PORTAL_SCRIPT);
  database.script(PEOPLE_SCRIPT);
  store.includeInSnapshots([...PORTAL_TABLES, ...PEOPLE_TABLES, ...SUBSCRIPTION_TABLES]);
  const webhooks = createWebhookSubscriptions(database, seal);
  const versions = createAppVersions(database, now);
  const knownScopes = new Set(allScopes());
  const apps = createApps({ database, versions, webhooks, knownScopes, now });
  const tenants = createTenants(database);
  const connections = createConnections({
    database,
    apps,
    tenants,
    now,
    nextId: (environment, tenantId) => store.tenant(environment, tenantId).nextId(),
  });
  const organizations = createOrganizations(database, now);
  const people = createPeople(database, now);
  const outbox = createOutbox(database, now, seal);
  const sessions = createSessions({ database, people, organizations, realMs: Date.now });
  return {
    apps,
    tenants,
    connections,
    organizations,
    people,
    sessions,
    accessRequests: createAccessRequests(database, now),
    outbox,
    invitations: createInvitations(database, people, outbox),
    webhooks,
    revision: () => revision,
    countChange,
  };
}

/** Every scope some operation asks for, in alphabetical order. */
export function allScopes(): string[] {
  const scopes = listOperations().map((operation) => operation.scope);
  return [...new Set(scopes)].filter((scope) => scope !== '').toSorted();
}
