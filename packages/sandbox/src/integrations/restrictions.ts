import type { RestrictionChoices, RestrictionInput } from '@truckroll/sandbox-contract';
import type { Restriction } from '../portal/connection.ts';
import { PortalError } from '../portal/portal-error.ts';

/** The tenant's own providers. */
export interface KnownProviders {
  bookingProviders(): readonly { readonly id: number; readonly tagName: string }[];
  /** Active ones. */
  gpsProviders(): readonly { readonly provider: string; readonly label: string }[];
}

const BOOKINGS = 'tn.crm.bookings:';
const GPS_PINGS = 'tn.dis.gpspings:';

/** documented: bookings are kept to a booking provider, GPS pings to a GPS provider. */
export function restrictionChoices(
  scopes: readonly string[],
  known: KnownProviders,
): RestrictionChoices {
  const asksFor = (start: string) => scopes.some((scope) => scope.startsWith(start));
  return {
    bookingProviders: asksFor(BOOKINGS)
      ? known.bookingProviders().map(({ id, tagName }) => ({ value: String(id), label: tagName }))
      : null,
    gpsProviders: asksFor(GPS_PINGS)
      ? known.gpsProviders().map(({ provider, label }) => ({ value: provider, label }))
      : null,
  };
}

/** Throws a 400 `PortalError` when something else was chosen than what is offered or in force. */
export function toRestriction(
  chosen: RestrictionInput,
  offered: RestrictionChoices,
  inForce: Restriction = {},
): Restriction {
  const { bookingProvider, gpsProvider } = chosen;
  const now = toChosen(inForce);
  check('bookingProvider', bookingProvider, offered.bookingProviders, now.bookingProvider);
  check('gpsProvider', gpsProvider, offered.gpsProviders, now.gpsProvider);
  const { reportCategory } = inForce;
  return {
    ...(bookingProvider !== null && { bookingProviderId: Number(bookingProvider) }),
    ...(gpsProvider !== null && { gpsProvider }),
    ...(reportCategory !== undefined && { reportCategory }),
  };
}

export function toChosen({ bookingProviderId, gpsProvider }: Restriction): RestrictionInput {
  return {
    bookingProvider: bookingProviderId === undefined ? null : String(bookingProviderId),
    gpsProvider: gpsProvider ?? null,
  };
}

function check(
  field: string,
  chosen: string | null,
  offered: RestrictionChoices['bookingProviders'],
  inForce: string | null,
): void {
  if (chosen === null || chosen === inForce) return;
  if (offered?.some(({ value }) => value === chosen) === true) return;
  const text = 'Choose one of the list, or No Restriction.';
  throw new PortalError(400, text, { [field]: [text] });
}
