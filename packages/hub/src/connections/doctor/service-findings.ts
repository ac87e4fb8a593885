import type { Finding } from '@truckroll/hub-contract';
import type { ServiceTitanError } from '@truckroll/servicetitan';
import { OTHER_FIXES } from './fixes.ts';

/** No answer came, so nothing is known about the credentials. */
export function unreachable(host: 'auth' | 'api', error: ServiceTitanError): Finding {
  const name = host === 'auth' ? 'token server' : 'API';
  return {
    id: `${host}-host-unreachable`,
    severity: 'error',
    field: host === 'auth' ? 'authUrl' : 'apiUrl',
    certainty: 'certain',
    what: `The ${name} cannot be reached: ${error.message}.`,
    fix: OTHER_FIXES.address,
  };
}

/** The service answered, with a fault of its own. */
export function faulty(error: ServiceTitanError): Finding {
  return {
    id: 'service-faulty',
    severity: 'warning',
    field: null,
    certainty: 'certain',
    what: `ServiceTitan is in trouble, which says nothing about the credentials: ${error.message}.`,
    fix: OTHER_FIXES.wait,
  };
}

/** Too many calls were made for the app and tenant, by whomever. */
export function rateLimited(error: ServiceTitanError): Finding {
  return {
    ...faulty(error),
    id: 'rate-limited',
    what: `Too many calls are made: ${error.message}.`,
  };
}
