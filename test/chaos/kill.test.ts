import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hub as api, HubUnreachable, type HubClient } from '@truckroll/hub-contract';
import { startSandbox, type Sandbox } from '@truckroll/sandbox';
import { expect, test } from 'vitest';
import { countUnderWay, expectBookedOnce, inquiryIds } from './booked-once.ts';
import { startHubProcess, type HubProcess } from './hub-process.ts';
import { createImport, type Import } from './import.ts';
import { randomNumbers } from './random-numbers.ts';
import { createTestDatabase, postgresOrSkip } from './test-postgres.ts';

/** How often the hub is killed on each database; `npm run chaos` does it more often. */
const KILLS = process.env['TRUCKROLL_CHAOS'] === 'full' ? 100 : 20;
/** A booking takes this long in the sandbox, so that kills find deliveries under way. */
const BOOKING_LATENCY_MS = 300;
const SHORTEST_LIFE_MS = 30;
const LONGEST_LIFE_MS = 2_500;
const TIME_LIMIT_MS = 15 * 60_000;

const seed = Number(process.env['TRUCKROLL_SEED'] ?? Date.now() % 1_000_000);

test(
  'a hub on PGlite that is killed anywhere loses nothing and sends nothing twice',
  { timeout: TIME_LIMIT_MS },
  () => killOverAndOver('PGlite'),
);

test.skipIf(!(await postgresOrSkip()))(
  'a hub on PostgreSQL that is killed anywhere loses nothing and sends nothing twice',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const database = await createTestDatabase();
    await killOverAndOver('PostgreSQL', database.url);
    await database.drop();
  },
);

/** Imports round after round into hubs that are killed meanwhile, until the kills are used up. */
async function killOverAndOver(engine: string, databaseUrl?: string): Promise<void> {
  const random = randomNumbers(seed);
  const dataDir = await mkdtemp(join(tmpdir(), 'truckroll-chaos-'));
  const sandbox = await startSandbox({ empty: true, rateLimit: false });
  sandbox.admin.faults.add({
    effect: { kind: 'latency', ms: BOOKING_LATENCY_MS },
    target: { operation: 'crm.bookings.create' },
  });
  const options = { dataDir, ...(databaseUrl !== undefined && { databaseUrl }) };
  let running = await startHubProcess(options);
  await connect(running.hub, sandbox);
  const imports: Import[] = [];
  const inFlight: number[] = [];
  while (inFlight.length < KILLS) {
    const round = createImport(imports.length);
    imports.push(round);
    for (let isDone = false; !isDone;) {
      const work = finish(round, running.hub);
      const rows =
        inFlight.length < KILLS
          ? await killUnderWork(
              running,
              work,
              () => SHORTEST_LIFE_MS + random() ** 2 * LONGEST_LIFE_MS,
            )
          : null;
      isDone = await work;
      if (rows === null) continue;
      inFlight.push(rows);
      running = await startHubProcess(options);
    }
  }
  console.log(`${engine}: seed ${seed}, ${KILLS} kills with rows in flight: ${inFlight.join(' ')}`);
  const acknowledged = imports.flatMap((round) => [...round.acknowledged]);
  const rows = imports.reduce((sum, round) => sum + round.rows, 0);
  expect(acknowledged).toHaveLength(rows);
  expect(await inquiryIds(running.hub)).toEqual(acknowledged.toSorted());
  expect(await inquiryIds(running.hub, 'delivered')).toHaveLength(rows);
  await expectBookedOnce(running.hub, sandbox);
  await running.kill();
  await sandbox.close();
  await rm(dataDir, { recursive: true, force: true });
}

/**
 * Kills the hub at a moment when rows are acknowledged and not delivered; resolves with their
 * number, or with null when the work was done before such a moment came.
 */
async function killUnderWork(
  running: HubProcess,
  work: Promise<boolean>,
  lifeMs: () => number,
): Promise<number | null> {
  for (;;) {
    const isDone = await Promise.race([work, wait(lifeMs(), null)]);
    if (isDone !== null) return null;
    const rows = await countUnderWay(running.hub);
    if (rows === 0) continue;
    await running.kill();
    return rows;
  }
}

/** Sends a round and waits for its last delivery; false when the hub was killed meanwhile. */
async function finish(round: Import, hub: HubClient): Promise<boolean> {
  try {
    if (round.acknowledged.size < round.rows) await round.send(hub);
    while ((await countUnderWay(hub)) > 0) await wait(30);
    return true;
  } catch (error) {
    if (error instanceof HubUnreachable) return false;
    throw error;
  }
}

async function connect(hub: HubClient, sandbox: Sandbox): Promise<void> {
  const { tenantId, bookingProviderId, ...keys } = sandbox.demo.integration;
  await hub.call(api.connections.create, {
    body: {
      name: 'Sandbox',
      apiUrl: sandbox.integration.url,
      authUrl: sandbox.integration.url,
      tenantId: String(tenantId),
      bookingProviderId: String(bookingProviderId),
      ...keys,
    },
  });
}
