import type { Clock } from './clock/clock.ts';
import type { City } from './world/index.ts';
import type { RealHostsOptions } from './real-hosts/real-hosts.ts';

/** Where a sandbox says what only its operator should know. */
export interface SandboxLogger {
  error(details: object, text: string): void;
  warn?(details: object, text: string): void;
}

/** What a sandbox is made with, whether it listens or answers in process. */
export interface WorldOptions {
  /** File that keeps the state; in memory when left out. */
  readonly dataFile?: string;
  /** Makes the demo company and decides which calls faults happen to. Default 1. */
  readonly seed?: number;
  /** Leaves the demo company out: the demo tenants hold a booking provider tag and nothing else. */
  readonly empty?: boolean;
  /** Makes the demo company with a handful of customers and the last days only. */
  readonly small?: boolean;
  /** The city the demo company works in, which decides trades' seasons and the time zone. Default `new-york`. */
  readonly city?: City;
  readonly clock?: Clock;
  /** Checks every answer against the contract; a breach answers 500. Default true. */
  readonly validateAnswers?: boolean;
  /** Refuses calls with query parameters their operation does not know. Default false. */
  readonly strictParameters?: boolean;
  /**
   * Seconds of the clock's time that export feeds hold a change back from calls without
   * `includeRecentChanges`. Default 0.
   */
  readonly recentChangesS?: number;
  /** Calls per second for one app at one tenant, false for no limit. Default 60. */
  readonly rateLimit?: false | number;
  readonly logger?: SandboxLogger;
  /** Folder of the portal's built pages; left out, only the API behind them answers. */
  readonly pagesFolder?: string;
  /** Address all servers bind to; this machine only, `127.0.0.1`, when left out. */
  readonly host?: string;
}

/** Where a sandbox listens. */
export interface ListenOptions {
  /** Port of the integration environment; 0 or left out takes a free one. */
  readonly integrationPort?: number;
  readonly productionPort?: number;
  /** Port of the developer portal, the tenant consoles and the tools. */
  readonly portalPort?: number;
  /** Serves the real service's host names too, for clients that cannot be told other ones. */
  readonly realHosts?: RealHostsOptions;
}

/** How much the demo tenants hold: a handful, a company, or a million customers. */
export const WORLDS = ['small', 'demo', 'large'] as const;
export type WorldSize = (typeof WORLDS)[number];

export interface SandboxOptions extends WorldOptions, ListenOptions {
  /**
   * What is made when there is no state yet. `large` needs a `dataFile`, which takes minutes and
   * gigabytes to make; a file that exists is opened as it is. Default `demo`.
   */
  readonly world?: WorldSize;
}
