import type { BookingProviderTag, BookingProviderTagInput } from '@truckroll/sandbox-contract';
import type { BookingProvider, NewBookingProvider } from '../admin/booking-providers.ts';
import { PortalError } from '../portal/portal-error.ts';
import { consoleTenant, type IntegrationsContext } from './console-tenant.ts';
import type { AreaHandlers } from './screen-call.ts';

/**
 * The page Settings, Integrations, Booking Provider Tags.
 * assumed: everybody who can sign in to the console may use it; no document names a permission.
 */
export function bookingProviderTagsHandlers({
  admin: { bookingProviders },
}: Pick<IntegrationsContext, 'admin'>): AreaHandlers<'bookingProviderTags'> {
  return {
    list({ caller }) {
      const { environment, tenantId } = consoleTenant(caller);
      return { data: bookingProviders.list(environment, tenantId).map(shown) };
    },
    create({ caller, body }) {
      const { environment, tenantId } = consoleTenant(caller);
      return shown(bookingProviders.create(environment, tenantId, tagOf(body)));
    },
    update({ caller, path, body }) {
      const { environment, tenantId } = consoleTenant(caller);
      return shown(bookingProviders.update(environment, tenantId, path.id, tagOf(body)));
    },
  };
}

function tagOf({ name, description }: BookingProviderTagInput): NewBookingProvider {
  const text = 'Enter a name for the tag.';
  if (name.trim() === '') throw new PortalError(400, text, { name: [text] });
  return { name: name.trim(), description: description.trim() };
}

function shown({ id, tagName, description, createdOn }: BookingProvider): BookingProviderTag {
  return { id, name: tagName, description, createdOn };
}
