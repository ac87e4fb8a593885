import { setTimeout as wait } from 'node:timers/promises';
import { hub as api } from '@truckroll/hub-contract';
import { startTestStack, type TestStack } from '@truckroll/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookJob } from '../../apps/truckroll/src/stack/office.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack({ withCompany: true });
}, 60_000);
afterAll(() => stack.close());

test('an inquiry becomes a booking, the office books it, and its timeline follows the job', async () => {
  const body = {
    name: 'Ada Lovelace',
    phone: '(212) 555-0142',
    street: '350 5 Avenue',
    city: 'New York',
    state: 'NY',
    zip: '10118',
    message: 'no hot water',
  };
  const { id } = await stack.hub.call(api.inquiries.create, { body });
  const bookingId = await until(async () => (await read(id)).bookingId ?? undefined);
  const booking = await stack.office.crm.bookings.get({ id: bookingId });
  expect(booking).toMatchObject({ name: 'Ada Lovelace', externalId: id, status: 'New' });

  const { jobId } = await bookJob(stack.office, bookingId, new Date());
  await until(async () => ((await read(id)).jobId === jobId ? true : undefined));
  expect((await stack.office.crm.bookings.get({ id: bookingId })).status).toBe('Converted');
  expect((await stack.office.jpm.jobs.get({ id: jobId })).bookingId).toBe(bookingId);

  const kinds = await until(async () => {
    const { events } = await stack.hub.call(api.inquiries.timeline, { path: { id } });
    const found = events.map(({ kind }) => kind);
    return found.includes('appointment') ? found : undefined;
  });
  expect(kinds).toEqual(expect.arrayContaining(['received', 'delivered', 'job', 'appointment']));
});

test('the same key again adds nothing, and says so', async () => {
  const body = {
    name: 'Grace Hopper',
    phone: '212-555-0143',
    message: 'breaker trips',
    idempotencyKey: 'again',
  };
  const first = await stack.hub.call(api.inquiries.create, { body });
  const second = await stack.hub.call(api.inquiries.create, { body });
  expect(first.isRepeat).toBe(false);
  expect(second).toMatchObject({ id: first.id, isRepeat: true });
});

function read(id: string) {
  return stack.hub.call(api.inquiries.get, { path: { id } });
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await wait(30);
  }
}
