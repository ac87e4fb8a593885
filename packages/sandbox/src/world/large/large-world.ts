import type { Store } from '../../store/open-store.ts';
import type { SpaceKey } from '../../store/tenant-store.ts';
import { createCalendar } from '../calendar.ts';
import { company, type Company } from '../company.ts';
import { writeContacts, writeCustomers, writeLocations, type LargeStory } from './customers.ts';
import { createDraw } from './draw.ts';
import { createHouseholds } from './households.ts';
import { writeJobs } from './jobs.ts';
import { readOffice } from './office.ts';
import { createPlan, WITH_SECOND, type LargeSize } from './plan.ts';

export interface LargeWorldOptions extends LargeSize {
  /** Fixes every choice: the same seed at the same `now` makes the same bytes. */
  readonly seed: number;
  readonly now: string;
  readonly timeZone: string;
  /** The company the tenant holds; that of New York when left out. */
  readonly company?: Company;
  /** Told now and then how far it is. */
  readonly onProgress?: (progress: LargeProgress) => void;
}

export interface LargeProgress {
  readonly what: 'records' | 'indexes';
  readonly done: number;
  readonly total: number;
}

/**
 * Adds customers with locations and contacts, and jobs with appointments and invoices, to a tenant
 * that holds the demo company, as if the company had moved in from another system one kind after
 * another. Answers how many records were written. A crash meanwhile spoils the database's file.
 */
export function addLargeWorld(store: Store, key: SpaceKey, options: LargeWorldOptions): number {
  const office = readOffice(
    store.tenant(key.environment, key.tenantId),
    options.company ?? company,
  );
  const draw = createDraw(options.seed);
  const households = createHouseholds(draw, options.company ?? company);
  const calendar = createCalendar(options.now, options.timeZone);
  const tell = (what: LargeProgress['what'], done: number, total: number) =>
    options.onProgress?.({ what, done, total });
  const expected = expectedRecords(options);
  let written = 0;
  store.bulkLoad(
    key,
    (load) => {
      const plan = createPlan(options, calendar, load.takeIds);
      const story: LargeStory = { plan, office, households, draw };
      for (const write of [writeCustomers, writeLocations, writeContacts, writeJobs]) {
        write(story, load);
      }
      written = load.written;
      tell('records', written, written);
    },
    {
      records: (count) => tell('records', Math.min(count, expected), expected),
      indexes: (made, total) => tell('indexes', made, total),
    },
  );
  return written;
}

/** About how many it will be; not everybody gives an e-mail address. */
function expectedRecords({ customers, jobs }: LargeSize): number {
  return Math.round(customers * 3.78 + Math.floor(customers / WITH_SECOND) + jobs * 3);
}
