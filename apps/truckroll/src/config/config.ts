import { resolve } from 'node:path';
import { usageError } from '../exit-codes.ts';
import { SETTINGS, type RawSettings, type SettingName } from './settings.ts';

export interface Config {
  readonly dataDir: string;
  readonly host: string;
  readonly hubPort: number;
  readonly sandboxPort: number;
  readonly sandboxProductionPort: number;
  readonly portalPort: number;
  readonly hubUrl: string | undefined;
  readonly apiToken: string | undefined;
  readonly encryptionKey: Buffer | undefined;
  readonly trackingIntervalMs: number;
  readonly logLevel: LogLevel;
  readonly databaseUrl: string | undefined;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const KEY_BYTES = 32;
/** As many as the hub asks for. */
const MIN_TOKEN_CHARACTERS = 16;

/** Checks all settings at once. Throws a usage error that names every one that is wrong. */
export function toConfig(raw: RawSettings): Config {
  const problems: string[] = [];
  const config: Config = {
    dataDir: resolve(text(raw, 'TRUCKROLL_DATA_DIR')),
    host: text(raw, 'TRUCKROLL_HOST'),
    hubPort: port(raw, 'TRUCKROLL_HUB_PORT', problems),
    sandboxPort: port(raw, 'TRUCKROLL_SANDBOX_PORT', problems),
    sandboxProductionPort: port(raw, 'TRUCKROLL_SANDBOX_PRODUCTION_PORT', problems),
    portalPort: port(raw, 'TRUCKROLL_PORTAL_PORT', problems),
    hubUrl: raw.TRUCKROLL_HUB_URL,
    apiToken: apiToken(raw.TRUCKROLL_API_TOKEN, problems),
    encryptionKey: key(raw.TRUCKROLL_ENCRYPTION_KEY, problems),
    trackingIntervalMs: wholeNumber(raw, 'TRUCKROLL_TRACKING_INTERVAL_MS', 50, 3_600_000, problems),
    logLevel: logLevel(raw, problems),
    databaseUrl: raw.DATABASE_URL,
  };
  if (problems.length > 0)
    throw usageError(problems.join('\n'), 'Correct the environment and start again.');
  return Object.freeze(config);
}

function text(raw: RawSettings, name: SettingName): string {
  const setting: { name: string; fallback?: string } | undefined = SETTINGS.find(
    (one) => one.name === name,
  );
  return raw[name] ?? setting?.fallback ?? '';
}

function wholeNumber(
  raw: RawSettings,
  name: SettingName,
  least: number,
  most: number,
  problems: string[],
): number {
  const value = Number(text(raw, name));
  if (!Number.isInteger(value) || value < least || value > most) {
    problems.push(
      `${name} must be a whole number from ${least} to ${most}, not ‘${text(raw, name)}’.`,
    );
  }
  return value;
}

function port(raw: RawSettings, name: SettingName, problems: string[]): number {
  return wholeNumber(raw, name, 0, 65_535, problems);
}

/** The value is not repeated, not even one that is too short to be any good. */
function apiToken(value: string | undefined, problems: string[]): string | undefined {
  if (value !== undefined && (value.length < MIN_TOKEN_CHARACTERS || /\s/.test(value))) {
    problems.push(
      `TRUCKROLL_API_TOKEN must have at least ${MIN_TOKEN_CHARACTERS} characters and no blanks.`,
    );
  }
  return value;
}

function key(value: string | undefined, problems: string[]): Buffer | undefined {
  if (value === undefined) return undefined;
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== KEY_BYTES) {
    problems.push(
      `TRUCKROLL_ENCRYPTION_KEY must be ${KEY_BYTES} bytes in base64, not ${bytes.length}.`,
    );
  }
  return bytes;
}

function logLevel(raw: RawSettings, problems: string[]): LogLevel {
  const value = text(raw, 'TRUCKROLL_LOG_LEVEL');
  const known = LOG_LEVELS.find((level) => level === value);
  if (known === undefined)
    problems.push(`TRUCKROLL_LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  return known ?? 'warn';
}
