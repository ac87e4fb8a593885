import { type BookingProviderTag, crmRecords } from '../crm/records.ts';
import { assertNewTagName } from '../crm/booking-provider-tags.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Portal } from '../portal/portal.ts';
import type { Store } from '../store/open-store.ts';
import type { Environment } from '../store/tenant-store.ts';

export interface NewBookingProvider {
  readonly name: string;
  readonly description?: string;
}

export interface BookingProvider {
  /** The `booking_provider` of the API's paths, and the value a restriction names. */
  readonly id: number;
  readonly tagName: string;
  readonly description: string;
  readonly createdOn: string;
}

/**
 * The booking provider tags of a tenant, as its console's settings show them. They are the records
 * the API's operations on tags work with.
 */
export interface BookingProviders {
  /** Throws a 409 `OperationError` when another tag has the name. */
  create(environment: Environment, tenantId: number, tag: NewBookingProvider): BookingProvider;
  list(environment: Environment, tenantId: number): BookingProvider[];
  /** Throws a 404 `PortalError` for an unknown id, a 409 `OperationError` for a name that is taken. */
  update(
    environment: Environment,
    tenantId: number,
    id: number,
    tag: NewBookingProvider,
  ): BookingProvider;
}

export function createBookingProviders(context: {
  readonly store: Store;
  readonly portal: Portal;
}): BookingProviders {
  function storeOf(environment: Environment, tenantId: number) {
    const tenant = context.portal.tenants.get(environment, tenantId);
    return context.store.tenant(environment, tenant.id);
  }

  const tagsOf = (environment: Environment, tenantId: number) =>
    crmRecords(storeOf(environment, tenantId), 'booking-provider-tag');

  return {
    create(environment, tenantId, { name, description = '' }) {
      const store = storeOf(environment, tenantId);
      assertNewTagName(store, name);
      const tag = { tagName: name, description, type: 'V2Api' } as const;
      return shown(crmRecords(store, 'booking-provider-tag').insert(tag));
    },
    list: (environment, tenantId) => tagsOf(environment, tenantId).find().map(shown),
    update(environment, tenantId, id, { name, description = '' }) {
      assertNewTagName(storeOf(environment, tenantId), name, id);
      const changed = tagsOf(environment, tenantId).update(id, { tagName: name, description });
      if (changed === undefined) {
        throw new PortalError(404, `There is no booking provider tag ${id}.`);
      }
      return shown(changed);
    },
  };
}

function shown({ id, tagName, description, createdOn }: BookingProviderTag): BookingProvider {
  return { id, tagName, description, createdOn };
}
