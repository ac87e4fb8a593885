import type { RequestQuery } from '@truckroll/sandbox-contract';

/** What the filter's fields hold; an empty text lets all pass. */
export interface Filter {
  readonly environment: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly operation: string;
  readonly statusClass: string;
  readonly method: string;
  readonly text: string;
  readonly isIgnoredOnly: boolean;
}

export const NO_FILTER: Filter = {
  environment: '',
  tenantId: '',
  appId: '',
  operation: '',
  statusClass: '',
  method: '',
  text: '',
  isIgnoredOnly: false,
};

/** The filter as the log is asked for it. */
export function queryOf(filter: Filter): RequestQuery {
  const { isIgnoredOnly, tenantId, statusClass, ...texts } = filter;
  const given = Object.entries(texts).filter(([, value]) => value.trim() !== '');
  return {
    // The values of the choices are those of the contract.
    ...(Object.fromEntries(given.map(([name, value]) => [name, value.trim()])) as RequestQuery),
    ...(/^\d{1,15}$/.test(tenantId) && { tenantId: Number(tenantId) }),
    ...(statusClass !== '' && { statusClass: Number(statusClass) }),
    ...(isIgnoredOnly && { ignored: 'only' }),
  };
}
