import { setTimeout as wait } from 'node:timers/promises';
import { hub as api } from '@truckroll/hub-contract';
import { createInquiries, startTestStack } from '@truckroll/testkit';
import { expect, test } from 'vitest';
import { createTestDatabase, postgresOrSkip } from './test-postgres.ts';

const INQUIRIES = 120;
const TIME_LIMIT_MS = 5 * 60_000;

test(
  'every inquiry becomes one booking though calls fail and connections drop, on PGlite',
  { timeout: TIME_LIMIT_MS },
  async () => {
    await deliverThroughFaults(undefined);
  },
);

test.skipIf(!(await postgresOrSkip()))(
  'every inquiry becomes one booking though calls fail and connections drop, on PostgreSQL',
  { timeout: TIME_LIMIT_MS },
  async () => {
    const database = await createTestDatabase();
    try {
      await deliverThroughFaults(database.url);
    } finally {
      await database.drop();
    }
  },
);

async function deliverThroughFaults(databaseUrl: string | undefined): Promise<void> {
  const stack = await startTestStack(databaseUrl === undefined ? {} : { databaseUrl });
  const { faults } = stack.sandbox.admin;
  const refusal = faults.add({ effect: { kind: 'status', status: 503 }, rate: 0.1 });
  const drop = faults.add({
    effect: { kind: 'drop', when: 'afterEffect' },
    target: { path: '/crm/*' },
    rate: 0.1,
  });
  for (const body of createInquiries(INQUIRIES))
    await stack.hub.call(api.inquiries.create, { body });
  await settled();
  const happened = faults.list();
  faults.clear();
  expect(happened.find(({ id }) => id === refusal.id)?.happened).toBeGreaterThan(0);
  expect(happened.find(({ id }) => id === drop.id)?.happened).toBeGreaterThan(0);

  const externalIds: string[] = [];
  const bookingProvider = stack.sandbox.demo.integration.bookingProviderId;
  for await (const booking of stack.office.crm.bookings.listForProvider({ bookingProvider })) {
    externalIds.push(booking.externalId);
  }
  expect(externalIds).toHaveLength(INQUIRIES);
  expect(new Set(externalIds).size).toBe(INQUIRIES);
  await stack.close();

  async function settled(): Promise<void> {
    for (;;) {
      const { byStatus } = await stack.hub.call(api.inquiries.summary);
      expect(byStatus.failed ?? 0).toBe(0);
      if (byStatus.delivered === INQUIRIES) return;
      await wait(50);
    }
  }
}
