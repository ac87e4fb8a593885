import { PortalError } from '../portal/portal-error.ts';
import type { StoredRecord, TenantStore } from '../store/collection.ts';

/**
 * What can be added under Settings, Integrations, GPS.
 * assumed: names of our own; which services the real list holds is not published.
 */
const GPS_SERVICES: readonly GpsService[] = [
  { provider: 'fleetline', label: 'Fleetline GPS' },
  { provider: 'roadpoint', label: 'Roadpoint Tracking' },
  { provider: 'vanscope', label: 'Vanscope Telematics' },
  { provider: 'wayfinder', label: 'Wayfinder Fleet' },
];

export interface GpsService {
  /** The `gps_provider` of the API's paths, and the value a restriction names. */
  readonly provider: string;
  readonly label: string;
}

/** A GPS service of one tenant. */
export interface GpsProvider extends GpsService {
  readonly id: number;
  readonly accountId: string;
  readonly isActive: boolean;
}

/** documented: a provider is added with an account and then activated. */
export interface GpsProviders {
  list(): GpsProvider[];
  /** The services that are not added yet. */
  addable(): GpsService[];
  /** Throws a 400 `PortalError` for an unknown service, a 409 for one that was added before. */
  add(provider: string, accountId: string): GpsProvider;
  /** Throws a 404 `PortalError` when there is no provider of that id. */
  setActive(id: number, isActive: boolean): GpsProvider;
}

interface GpsRecord extends StoredRecord {
  readonly id: number;
  readonly provider: string;
  readonly accountId: string;
  readonly isActivated: boolean;
}

/**
 * The GPS providers of a tenant.
 * assumed: the sandbox signs in to no GPS service, so it asks for no user and no password.
 */
export function gpsProvidersOf(store: TenantStore): GpsProviders {
  const records = store.collection<GpsRecord>('gps-provider');
  const list = () => records.find().map(shown);

  function addable(): GpsService[] {
    const added = new Set(list().map(({ provider }) => provider));
    return GPS_SERVICES.filter(({ provider }) => !added.has(provider));
  }

  return {
    list,
    addable,
    add(provider, accountId) {
      const service = GPS_SERVICES.find((one) => one.provider === provider);
      if (service === undefined) {
        throw wrongField('provider', 'Choose one of the providers in the list.');
      }
      if (accountId.trim() === '') throw wrongField('accountId', 'Enter the account id.');
      if (!addable().includes(service)) {
        throw new PortalError(409, `${service.label} was added before.`);
      }
      const account = { provider, accountId: accountId.trim(), isActivated: false };
      return shown(records.insert(account));
    },
    setActive(id, isActive) {
      const changed = records.update(id, { isActivated: isActive });
      if (changed === undefined) throw new PortalError(404, `There is no GPS provider ${id}.`);
      return shown(changed);
    },
  };
}

function wrongField(field: string, text: string): PortalError {
  return new PortalError(400, text, { [field]: [text] });
}

function shown({ id, provider, accountId, isActivated }: GpsRecord): GpsProvider {
  const label = GPS_SERVICES.find((one) => one.provider === provider)?.label ?? provider;
  return { id, provider, label, accountId, isActive: isActivated };
}
