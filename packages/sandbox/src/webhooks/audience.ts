import type { Portal } from '../portal/portal.ts';
import type { StoredRecord } from '../store/collection.ts';
import type { SpaceKey } from '../store/tenant-store.ts';
import type { EventRule } from './events/event-rule.ts';
import { EVENT_RULES } from './events/event-rules.ts';

/** Which apps are told of what. */
export interface Audience {
  /** Whether a change of the collection can raise an event that some app asked for. Quick. */
  wants(collection: string): boolean;
  /** The rules that some app asked for. */
  rulesOf(collection: string): readonly EventRule[];
  /** The apps that are told of an event about a record of a tenant. */
  appsFor(rule: EventRule, at: SpaceKey, record: StoredRecord): string[];
}

export function createAudience({ webhooks, connections, apps, ...portal }: Portal): Audience {
  let revision = -1;
  let rules = new Map<string, EventRule[]>();

  /** The rules are looked up anew only after the portal changed. */
  function rulesNow(): ReadonlyMap<string, readonly EventRule[]> {
    const current = portal.revision();
    if (current !== revision) {
      revision = current;
      const wanted = EVENT_RULES.filter(({ event }) => webhooks.appsFor(event).length > 0);
      rules = Map.groupBy(wanted, ({ collection }) => collection);
    }
    return rules;
  }

  /**
   * documented: an app reaches tenants that allowed it, within the scopes they accepted.
   * assumed: the same holds for events: the connection is not disabled, the app still lists the
   * tenant, the accepted scopes have the one that reads such records, and an app that is restricted
   * to a booking provider hears of that provider's bookings alone.
   */
  function isEntitled(appId: string, rule: EventRule, at: SpaceKey, record: StoredRecord): boolean {
    const connection = connections
      .listOfApp(appId)
      .find((one) => one.environment === at.environment && one.tenantId === at.tenantId);
    if (connection === undefined || connection.state === 'disabled') return false;
    if (!apps.get(appId).tenantIds.includes(at.tenantId)) return false;
    const { bookingProviderId } = connection.restriction;
    const isOwn =
      rule.collection !== 'booking' ||
      bookingProviderId === undefined ||
      record['bookingProviderId'] === bookingProviderId;
    return isOwn && apps.scopesOf(appId, connection.acceptedVersion).includes(rule.scope);
  }

  return {
    wants: (collection) => rulesNow().has(collection),
    rulesOf: (collection) => rulesNow().get(collection) ?? [],
    appsFor: (rule, at, record) =>
      webhooks.appsFor(rule.event).filter((appId) => isEntitled(appId, rule, at, record)),
  };
}
