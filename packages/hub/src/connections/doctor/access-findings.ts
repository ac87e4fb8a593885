import { crm } from '@truckroll/contract/crm';
import { dispatch } from '@truckroll/contract/dispatch';
import { jpm } from '@truckroll/contract/jpm';
import type { Finding } from '@truckroll/hub-contract';
import type { ApiError } from '@truckroll/servicetitan';
import { FIELD_FIXES, OTHER_FIXES } from './fixes.ts';
import { faulty } from './service-findings.ts';
import type { TokenFacts } from './token-watch.ts';

/** Scopes that bookings cannot be delivered without. */
const BOOKING_SCOPES = [crm.bookings.listForProvider.scope, crm.bookings.create.scope];
/** Scopes a booking is followed with to its job. */
const TRACKING_SCOPES = [
  jpm.export.jobs.scope,
  jpm.export.appointments.scope,
  dispatch.export.appointmentAssignments.scope,
];

interface Place {
  readonly tenantId: string;
  readonly bookingProviderId: string | null;
}

/** What the token says by itself: whose it is, what it may do, what it is restricted to. */
export function judgeToken(facts: TokenFacts, place: Place): Finding[] {
  const findings: Finding[] = [];
  if (facts.tenantId !== null && facts.tenantId !== place.tenantId.trim()) {
    findings.push(tenantMismatch('certain'));
  }
  if (facts.scopes !== null) findings.push(...missingScopes(facts.scopes));
  const { bookingProviders } = facts;
  if (bookingProviders === null || place.bookingProviderId === null) return findings;
  if (!bookingProviders.includes(place.bookingProviderId.trim())) {
    findings.push(restricted('certain'));
  } else {
    findings.push(restrictedFeed());
  }
  return findings;
}

/** What a refused call of the API says beyond that; findings that are known already are left out. */
export function judgeAccess(
  error: ApiError,
  known: readonly Finding[],
  facts: TokenFacts,
): Finding[] {
  const knows = (...ids: string[]) => known.some((finding) => ids.includes(finding.id));
  const { status, title } = error;
  if (status === 403 && title.startsWith('Scope validation failed')) {
    if (knows('scope-missing')) return [];
    if (facts.scopes !== null) return [appKeyOfOtherApp('likely')];
    return [missingScope(BOOKING_SCOPES.slice(0, 1), 'error'), appKeyOfOtherApp('possible')];
  }
  if (status === 403 && title.startsWith('Resource owner validation failed')) {
    if (knows('tenant-mismatch', 'tenant-id-blank', 'tenant-id-format')) return [];
    if (knows('booking-provider-restricted')) return [];
    const isProviderNamed = title.includes('booking_provider');
    const tenant = tenantMismatch(isProviderNamed ? 'possible' : 'likely');
    return isProviderNamed ? [restricted('likely'), tenant] : [tenant];
  }
  if (status === 403) return [appKeyOfOtherApp('possible')];
  if (status === 404 && title.startsWith('Unable to match')) return [wrongAddress()];
  if (status === 404) return [unknownProvider('likely')];
  return [faulty(error)];
}

/** The call was answered 401 although its token had just been given out, so the key is what is left. */
export function refusedAppKey(): Finding {
  return {
    id: 'app-key-refused',
    severity: 'error',
    field: 'appKey',
    certainty: 'likely',
    what: 'ServiceTitan gave out a token and then refused the call: the app key is not accepted.',
    fix: FIELD_FIXES.appKey,
  };
}

function appKeyOfOtherApp(certainty: Finding['certainty']): Finding {
  return {
    id: 'app-key-of-other-app',
    severity: 'error',
    field: 'appKey',
    certainty,
    what: 'The call was forbidden. The app key may belong to another app than the client id.',
    fix: FIELD_FIXES.appKey,
  };
}

function tenantMismatch(certainty: Finding['certainty']): Finding {
  return {
    id: 'tenant-mismatch',
    severity: 'error',
    field: 'tenantId',
    certainty,
    what:
      certainty === 'certain'
        ? 'The client id belongs to another tenant than the tenant id says.'
        : 'The tenant id may not be the tenant of this client id.',
    fix: FIELD_FIXES.tenantId,
  };
}

function missingScopes(granted: readonly string[]): Finding[] {
  const missing = (scopes: readonly string[]) => scopes.filter((scope) => !granted.includes(scope));
  const [bookings, tracking] = [missing(BOOKING_SCOPES), missing(TRACKING_SCOPES)];
  return [
    ...(bookings.length > 0 ? [missingScope(bookings, 'error')] : []),
    ...(tracking.length > 0 ? [missingScope(tracking, 'warning')] : []),
  ];
}

function missingScope(scopes: readonly string[], severity: Finding['severity']): Finding {
  const effect =
    severity === 'error' ? 'bookings cannot be delivered' : 'jobs cannot be followed to their end';
  return {
    id: severity === 'error' ? 'scope-missing' : 'tracking-scope-missing',
    severity,
    field: null,
    certainty: 'certain',
    what: `The app has not been granted ${scopes.join(' and ')}; without it ${effect}.`,
    fix: OTHER_FIXES.scopes,
  };
}

function restricted(certainty: Finding['certainty']): Finding {
  return {
    id: 'booking-provider-restricted',
    severity: 'error',
    field: 'bookingProviderId',
    certainty,
    what: 'The app is restricted to another booking provider than the one of this connection.',
    fix: OTHER_FIXES.restriction,
  };
}

/** documented: reading bookings of the whole tenant, as their feed does, needs No Restriction. */
function restrictedFeed(): Finding {
  return {
    id: 'booking-feed-restricted',
    severity: 'warning',
    field: null,
    certainty: 'likely',
    what:
      'The app is restricted to its booking provider. Bookings are delivered, but their feed ' +
      'is closed to it, so that dismissed bookings go unnoticed.',
    fix: OTHER_FIXES.restriction,
  };
}

/** No booking provider has this id, as far as the answers tell. */
export function unknownProvider(certainty: Finding['certainty']): Finding {
  return {
    id: 'booking-provider-unknown',
    severity: 'error',
    field: 'bookingProviderId',
    certainty,
    what: 'The tenant has no booking provider with this id.',
    fix: FIELD_FIXES.bookingProviderId,
  };
}

/** The connection names no booking provider. */
export function missingProvider(): Finding {
  return {
    id: 'booking-provider-missing',
    severity: 'error',
    field: 'bookingProviderId',
    certainty: 'certain',
    what: 'The connection has no booking provider id, and bookings are made under one.',
    fix: FIELD_FIXES.bookingProviderId,
  };
}

function wrongAddress(): Finding {
  return {
    id: 'api-address-wrong',
    severity: 'error',
    field: 'apiUrl',
    certainty: 'likely',
    what: 'The address of the API knows nothing of bookings.',
    fix: OTHER_FIXES.address,
  };
}
