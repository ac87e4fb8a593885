import { existsSync, renameSync, rmSync } from 'node:fs';
import { createClock } from './clock/clock.ts';
import { makeDemo } from './demo.ts';
import { createPortal } from './portal/portal.ts';
import { openStore } from './store/open-store.ts';
import { createSeal } from './webhooks/seal.ts';
import { COMPANIES, type City } from './world/index.ts';
import { addLargeWorld, type LargeProgress } from './world/large/large-world.ts';

/** What a large world is made of. */
export interface MakeWorldOptions {
  /** Where it is kept; nothing may be there yet. */
  readonly dataFile: string;
  /** Default 1. */
  readonly seed?: number;
  /** How many customers are made beside those of the demo company. Default 1,000,000. */
  readonly customers?: number;
  /** How many jobs. Default two for each customer. */
  readonly jobs?: number;
  /** The city the company works in. Default `new-york`. */
  readonly city?: City;
  /** Adds to the small demo company instead of the whole one. */
  readonly small?: boolean;
  /** The moment the story ends at, an ISO time; now when left out. */
  readonly now?: string;
  readonly onProgress?: (progress: LargeProgress) => void;
}

export interface MadeWorld {
  /** How many records were written beside the demo company's, indexes being made in the same time. */
  readonly records: number;
  readonly seconds: number;
}

/** The file for a world is taken. */
export class WorldFileError extends Error {
  readonly code = 'WORLD_FILE_EXISTS';

  constructor(file: string) {
    super(`${file} exists. A world is made into a new file: name another, or remove this one.`);
  }
}

const USUAL_CUSTOMERS = 1_000_000;
const JOBS_PER_CUSTOMER = 2;

/**
 * Makes a file with the demo company and a million customers more in its integration tenant. The
 * file appears when all is there; what a stopped run leaves is removed by the next one. Throws a
 * `WorldFileError` when the file exists.
 */
export function makeLargeWorld(options: MakeWorldOptions): MadeWorld {
  const { dataFile, seed = 1, customers = USUAL_CUSTOMERS } = options;
  if (existsSync(dataFile)) throw new WorldFileError(dataFile);
  const company = COMPANIES[options.city ?? 'new-york'];
  const making = `${dataFile}.making`;
  for (const end of ['', '-wal', '-journal', '-shm']) rmSync(making + end, { force: true });
  const clock = createClock();
  const now = options.now ?? clock.now();
  const store = openStore({ file: making, now: () => now });
  try {
    const portal = createPortal(store, clock.now, createSeal(dataFile));
    const demo = makeDemo({
      store,
      portal,
      clock,
      seed,
      isEmpty: false,
      isSmall: options.small ?? false,
      company,
    });
    const start = performance.now();
    const key = { environment: 'integration', tenantId: demo.integration.tenantId } as const;
    const records = addLargeWorld(store, key, {
      seed,
      now,
      customers,
      jobs: options.jobs ?? JOBS_PER_CUSTOMER * customers,
      timeZone: company.timeZone,
      company,
      ...(options.onProgress !== undefined && { onProgress: options.onProgress }),
    });
    const seconds = (performance.now() - start) / 1000;
    store.close();
    renameSync(making, dataFile);
    return { records, seconds };
  } catch (error) {
    store.close();
    rmSync(making, { force: true });
    throw error;
  }
}
