import type { ConnectionChanges, ConnectionInput } from '@truckroll/hub-contract';

type Address = {
  readonly [F in 'environment' | 'apiUrl' | 'authUrl']?: ConnectionInput[F] | undefined;
};

/** What is wrong with an address, by field: environment or both addresses, and no mixture. */
export function checkAddress({ environment, apiUrl, authUrl }: Address): Record<string, string[]> {
  if (environment !== undefined) {
    const extra = Object.entries({ apiUrl, authUrl }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(extra.map(([name]) => [name, ['Leave it out beside environment.']]));
  }
  if (apiUrl === undefined && authUrl === undefined) {
    return { environment: ['Give the environment, or both apiUrl and authUrl.'] };
  }
  const wrong = Object.entries({ apiUrl, authUrl }).filter(([, value]) => !isHttpAddress(value));
  return Object.fromEntries(wrong.map(([name]) => [name, ['Give an http or https address.']]));
}

/** The address after a change, which replaces the one form by the other. */
export function changeAddress(current: Address, changes: ConnectionChanges): Address {
  const { environment, apiUrl, authUrl } = changes;
  if (environment !== undefined) return { environment, apiUrl, authUrl };
  if (apiUrl === undefined && authUrl === undefined) return current;
  return {
    environment: undefined,
    apiUrl: apiUrl ?? current.apiUrl,
    authUrl: authUrl ?? current.authUrl,
  };
}

function isHttpAddress(value: string | undefined): boolean {
  return /^https?:$/.test(URL.parse(value ?? '')?.protocol ?? '');
}
