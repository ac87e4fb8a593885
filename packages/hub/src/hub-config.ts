import type { Logger } from 'pino';
import type { EnvironmentAddresses } from './connections/far-side.ts';

/** What a hub needs to know. */
export interface HubConfig {
  /** A PostgreSQL server (15 or newer). Without it the embedded engine works in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded engine. */
  readonly dataDir?: string | undefined;
  /** Address to listen on; 0 lets the system choose the port. */
  readonly host: string;
  readonly port: number;
  /** What callers of /v1 send as bearer token; at least 16 characters. */
  readonly apiToken: string;
  /** 32 bytes that wrap the keys of stored credentials; else they are in `keyFile`. */
  readonly keyEncryptionKey?: Uint8Array | undefined;
  /** File of the keys, made when absent; `hub.key` in `dataDir` when left out. */
  readonly keyFile?: string | undefined;
  /** Whether this process also delivers and tracks. */
  readonly runWorkers: boolean;
  /** Pause between two readings of ServiceTitan's export feeds, in milliseconds. */
  readonly trackingIntervalMs: number;
  /** Addresses in the place of ServiceTitan's two environments, for example of a sandbox. */
  readonly environments?: EnvironmentAddresses | undefined;
  readonly logger: Logger;
}

/** A configuration that cannot work; `problems` has a sentence for each thing wrong with it. */
export class HubConfigError extends Error {
  override readonly name = 'HubConfigError';
  readonly code = 'hub_config';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** A shorter token could be found by trying. */
const MIN_TOKEN_CHARACTERS = 16;
const KEY_BYTES = 32;
/** Reading feeds more often than this would eat the rate limit. */
const MIN_TRACKING_INTERVAL_MS = 50;

/**
 * Checks a configuration and freezes it. Looks at nothing but the values.
 * Throws `HubConfigError` with everything that is wrong at once.
 */
export function toHubConfig(raw: HubConfig): HubConfig {
  const problems = [
    ...storageProblems(raw),
    ...keyProblems(raw),
    ...(isPort(raw.port) ? [] : [`port is a whole number from 0 to 65535, not ${raw.port}.`]),
    ...(raw.host === '' ? ['host is empty.'] : []),
    ...(raw.apiToken.length < MIN_TOKEN_CHARACTERS || /\s/.test(raw.apiToken)
      ? [`apiToken has at least ${MIN_TOKEN_CHARACTERS} characters and no blanks.`]
      : []),
    ...(raw.trackingIntervalMs >= MIN_TRACKING_INTERVAL_MS
      ? []
      : [`trackingIntervalMs is at least ${MIN_TRACKING_INTERVAL_MS}.`]),
    ...Object.values(raw.environments ?? {})
      .flatMap(({ apiUrl, authUrl }) => [apiUrl, authUrl])
      .filter((address) => !isAddress(address, /^https?:$/))
      .map((address) => `environments has ${address}, which is no http or https address.`),
  ];
  if (problems.length > 0) throw new HubConfigError(problems);
  return Object.freeze({ ...raw });
}

function storageProblems({ databaseUrl, dataDir }: HubConfig): string[] {
  if (databaseUrl === undefined) {
    return dataDir ? [] : ['dataDir or databaseUrl is needed.'];
  }
  // The address is not repeated: it may hold a password.
  return isAddress(databaseUrl, /^postgres(ql)?:$/)
    ? []
    : ['databaseUrl is no postgres:// address.'];
}

function keyProblems({ keyEncryptionKey, keyFile, dataDir }: HubConfig): string[] {
  if (keyEncryptionKey === undefined) {
    return keyFile || dataDir ? [] : ['keyEncryptionKey or keyFile is needed without dataDir.'];
  }
  if (keyFile !== undefined) return ['keyEncryptionKey and keyFile exclude each other.'];
  return keyEncryptionKey.length === KEY_BYTES
    ? []
    : [`keyEncryptionKey has ${KEY_BYTES} bytes, not ${keyEncryptionKey.length}.`];
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 0 && port <= 65_535;
}

function isAddress(text: string, protocol: RegExp): boolean {
  return protocol.test(URL.parse(text)?.protocol ?? '');
}
