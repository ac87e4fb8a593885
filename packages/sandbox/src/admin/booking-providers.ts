import type { Portal } from '../portal/portal.ts';
import type { StoredRecord } from '../store/collection.ts';
import type { Store } from '../store/open-store.ts';
import type { Environment } from '../store/tenant-store.ts';

export interface NewBookingProvider {
  readonly name: string;
  readonly description?: string;
}

export interface BookingProvider {
  readonly id: number;
  readonly tagName: string;
  readonly description: string;
}

/** The booking provider tags of a tenant, as its console's settings show them. */
export interface BookingProviders {
  create(environment: Environment, tenantId: number, tag: NewBookingProvider): BookingProvider;
  list(environment: Environment, tenantId: number): BookingProvider[];
}

interface TagRecord extends StoredRecord, BookingProvider {
  readonly id: number;
}

export function createBookingProviders(context: {
  readonly store: Store;
  readonly portal: Portal;
}): BookingProviders {
  function tagsOf(environment: Environment, tenantId: number) {
    const tenant = context.portal.tenants.get(environment, tenantId);
    return context.store
      .tenant(environment, tenant.id)
      .collection<TagRecord>('booking-provider-tag');
  }

  return {
    create: (environment, tenantId, tag) =>
      shown(
        tagsOf(environment, tenantId).insert({
          tagName: tag.name,
          description: tag.description ?? '',
          type: 'V2Api',
        }),
      ),
    list: (environment, tenantId) => tagsOf(environment, tenantId).find().map(shown),
  };
}

function shown({ id, tagName, description }: TagRecord): BookingProvider {
  return { id, tagName, description };
}
