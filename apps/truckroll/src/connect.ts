import { createHubClient, type HubClient } from '@truckroll/hub-contract';
import { ServiceTitan } from '@truckroll/servicetitan';
import type { Config } from './config/config.ts';
import type { RawSettings } from './config/settings.ts';
import { CommandError, EXIT, usageError } from './exit-codes.ts';
import { defaultReadyFile, readReadyFile, type DemoCredentials } from './ready-file.ts';

/** The hub named by the settings, or the one of the stack that runs with this data folder. */
export async function connectHub(config: Config): Promise<HubClient> {
  const ready = await readReadyFile(defaultReadyFile(config.dataDir));
  const url = config.hubUrl ?? ready?.hub.url ?? `http://${config.host}:${config.hubPort}`;
  const apiToken = config.apiToken ?? ready?.hub.apiToken;
  if (apiToken === undefined) {
    throw new CommandError(
      EXIT.unreachable,
      'No running hub was found.',
      'Start one with `npm start`, or set TRUCKROLL_HUB_URL and TRUCKROLL_API_TOKEN.',
    );
  }
  return createHubClient({ url, apiToken });
}

/** Credentials as the settings give them; values stay exactly as typed. */
export interface TenantCredentials {
  readonly environment?: 'integration' | 'production';
  readonly apiUrl?: string;
  readonly authUrl?: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
}

/** The tenant named by SERVICETITAN_ settings, or the running sandbox's integration tenant. */
export async function findCredentials(
  raw: RawSettings,
  config: Config,
): Promise<TenantCredentials> {
  const named = readCredentials(raw);
  if (named !== undefined) return named;
  const ready = await readReadyFile(defaultReadyFile(config.dataDir));
  if (ready === undefined) {
    throw usageError(
      'No ServiceTitan credentials were found.',
      'Set SERVICETITAN_TENANT_ID, _CLIENT_ID, _CLIENT_SECRET, _APP_KEY and _API_ENVIRONMENT, or start the sandbox with `npm start`.',
    );
  }
  return ofSandbox(ready.sandbox.integration);
}

/** Does some work with a client for one tenant, and closes its connections afterwards. */
export async function withTenant<T>(
  credentials: TenantCredentials,
  work: (client: ServiceTitan) => Promise<T>,
): Promise<T> {
  const client = openTenant(credentials);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

function openTenant(credentials: TenantCredentials): ServiceTitan {
  const { environment, apiUrl, authUrl, ...keys } = credentials;
  if (apiUrl !== undefined && authUrl !== undefined)
    return new ServiceTitan({ apiUrl, authUrl, ...keys });
  return new ServiceTitan({ environment: environment ?? 'integration', ...keys });
}

/** The demo app of a running sandbox, in the form a client takes. */
export function ofSandbox(demo: DemoCredentials): TenantCredentials {
  return {
    apiUrl: demo.apiUrl,
    authUrl: demo.authUrl,
    tenantId: String(demo.tenantId),
    clientId: demo.clientId,
    clientSecret: demo.clientSecret,
    appKey: demo.appKey,
  };
}

const NEEDED = [
  'SERVICETITAN_TENANT_ID',
  'SERVICETITAN_CLIENT_ID',
  'SERVICETITAN_CLIENT_SECRET',
  'SERVICETITAN_APP_KEY',
] as const;

/** The credentials the settings name, or undefined when they name none. */
export function readCredentials(raw: RawSettings): TenantCredentials | undefined {
  const missing = NEEDED.filter((name) => raw[name] === undefined);
  if (missing.length === NEEDED.length) return undefined;
  if (missing.length > 0) throw usageError(`${missing.join(', ')} is not set, while others are.`);
  const urls = [raw.SERVICETITAN_API_URL, raw.SERVICETITAN_AUTH_URL];
  if (urls.filter((url) => url !== undefined).length === 1) {
    throw usageError(
      'SERVICETITAN_API_URL and SERVICETITAN_AUTH_URL go together: set both or none.',
    );
  }
  return {
    ...environmentOf(raw),
    tenantId: raw.SERVICETITAN_TENANT_ID ?? '',
    clientId: raw.SERVICETITAN_CLIENT_ID ?? '',
    clientSecret: raw.SERVICETITAN_CLIENT_SECRET ?? '',
    appKey: raw.SERVICETITAN_APP_KEY ?? '',
  };
}

function environmentOf(
  raw: RawSettings,
): Pick<TenantCredentials, 'environment' | 'apiUrl' | 'authUrl'> {
  const { SERVICETITAN_API_URL: apiUrl, SERVICETITAN_AUTH_URL: authUrl } = raw;
  if (apiUrl !== undefined && authUrl !== undefined) return { apiUrl, authUrl };
  const environment = raw.SERVICETITAN_API_ENVIRONMENT ?? 'production';
  if (environment !== 'integration' && environment !== 'production') {
    throw usageError(
      `SERVICETITAN_API_ENVIRONMENT must be integration or production, not ‘${environment}’.`,
    );
  }
  return { environment };
}
