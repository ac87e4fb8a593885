import type { Environment } from '@truckroll/hub-contract';

/** Host of the API and host of the token server that belongs to it. */
export interface Addresses {
  readonly apiUrl: string;
  readonly authUrl: string;
}

/** Addresses that stand in for the environments' own, for example those of a sandbox. */
export type EnvironmentAddresses = Readonly<Record<Environment, Addresses>>;

/** Where a connection points, as the client of ServiceTitan takes it. */
export type FarSide = { readonly environment: Environment } | Addresses;

interface Place {
  readonly environment: Environment | null;
  readonly apiUrl: string | null;
  readonly authUrl: string | null;
}

/** The address of a connection. */
export function farSideOf(place: Place, addresses: EnvironmentAddresses | undefined): FarSide {
  if (place.environment !== null) return inEnvironment(place.environment, addresses);
  return { apiUrl: place.apiUrl ?? '', authUrl: place.authUrl ?? '' };
}

/** The address of the other environment; undefined when the connection is in neither of the two. */
export function otherSideOf(
  place: Place,
  addresses: EnvironmentAddresses | undefined,
): { readonly name: Environment; readonly side: FarSide } | undefined {
  const own = place.environment ?? environmentAt(place, addresses);
  if (own === undefined) return undefined;
  const name = own === 'production' ? 'integration' : 'production';
  return { name, side: inEnvironment(name, addresses) };
}

function inEnvironment(name: Environment, addresses: EnvironmentAddresses | undefined): FarSide {
  return addresses === undefined ? { environment: name } : addresses[name];
}

function environmentAt(
  { authUrl }: Place,
  addresses: EnvironmentAddresses | undefined,
): Environment | undefined {
  const names = ['integration', 'production'] as const;
  return names.find(
    (name) => addresses !== undefined && sameHost(addresses[name].authUrl, authUrl),
  );
}

function sameHost(one: string, two: string | null): boolean {
  return two !== null && URL.parse(one)?.origin === URL.parse(two)?.origin;
}
