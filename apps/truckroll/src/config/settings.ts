/** One setting the command reads from its environment, as `.env.example` shows it. */
export interface Setting {
  readonly name: string;
  readonly fallback?: string;
  readonly description: string;
  readonly isSecret?: true;
}

/** Every environment variable the command knows. */
export const SETTINGS = [
  {
    name: 'TRUCKROLL_DATA_DIR',
    fallback: '.truckroll',
    description: 'Where embedded data and keys are kept.',
  },
  { name: 'TRUCKROLL_HOST', fallback: '127.0.0.1', description: 'Address all servers bind to.' },
  { name: 'TRUCKROLL_HUB_PORT', fallback: '4000', description: 'Port of the hub.' },
  {
    name: 'TRUCKROLL_SANDBOX_PORT',
    fallback: '4010',
    description: 'Port of the sandbox, integration environment.',
  },
  {
    name: 'TRUCKROLL_SANDBOX_PRODUCTION_PORT',
    fallback: '4020',
    description: 'Port of the sandbox, production environment.',
  },
  {
    name: 'TRUCKROLL_PORTAL_PORT',
    fallback: '4030',
    description: "Port of the sandbox's developer portal and tenant consoles.",
  },
  {
    name: 'TRUCKROLL_HUB_URL',
    description: 'Address of a running hub, for commands that talk to one.',
  },
  {
    name: 'TRUCKROLL_API_TOKEN',
    description: "Token of the hub's API; made and kept in the data folder when absent.",
    isSecret: true,
  },
  {
    name: 'TRUCKROLL_ENCRYPTION_KEY',
    description:
      '32 bytes in base64 that wrap stored credentials; a key file in the data folder when absent.',
    isSecret: true,
  },
  {
    name: 'TRUCKROLL_TRACKING_INTERVAL_MS',
    fallback: '2000',
    description: 'Pause between two readings of the export feeds, in milliseconds.',
  },
  {
    name: 'TRUCKROLL_LOG_LEVEL',
    fallback: 'warn',
    description: 'trace, debug, info, warn, error or silent.',
  },
  {
    name: 'DATABASE_URL',
    description: 'A PostgreSQL server (15 or newer); embedded PGlite when absent.',
    isSecret: true,
  },
  {
    name: 'SERVICETITAN_API_ENVIRONMENT',
    description: 'integration or production, for `call` and `doctor`.',
  },
  {
    name: 'SERVICETITAN_API_URL',
    description: 'Address of the API instead of the one of the environment.',
  },
  {
    name: 'SERVICETITAN_AUTH_URL',
    description: 'Address of the token service instead of the one of the environment.',
  },
  { name: 'SERVICETITAN_TENANT_ID', description: 'Tenant id, a number.' },
  { name: 'SERVICETITAN_CLIENT_ID', description: 'Client id, starts with cid.' },
  {
    name: 'SERVICETITAN_CLIENT_SECRET',
    description: 'Client secret, starts with cs1. or cs2.',
    isSecret: true,
  },
  {
    name: 'SERVICETITAN_BOOKING_PROVIDER_ID',
    description: 'Id of the booking provider tag, for `doctor`.',
  },
  {
    name: 'SERVICETITAN_APP_KEY',
    description: 'Application key, starts with ak1.',
    isSecret: true,
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof SETTINGS)[number]['name'];

/** The raw values that are set; empty ones count as absent. */
export type RawSettings = Readonly<Partial<Record<SettingName, string>>>;
