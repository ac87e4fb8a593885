import { randomInt } from 'node:crypto';
import type { InquiryInput } from '@truckroll/hub-contract';
import { afterEach, expect, test, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { eachDatabase, silentLogger } from '../database/test-database.ts';
import { acceptInquiries } from '../inquiries/accept.ts';
import { deliverAgain } from '../inquiries/deliver-again.ts';
import { createJobs, type Jobs } from '../jobs/jobs.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import {
  PROVIDER_ID,
  startFakeServiceTitan,
  type FakeServiceTitan,
} from '../testing/fake-servicetitan.ts';
import { beginAttempt, finishAttempt } from './attempts.ts';
import {
  deliver,
  deliveryQueue,
  DELIVERY_QUEUE,
  DeliveryPostponedError,
  sendDeliveries,
  workOnDeliveries,
} from './delivery.ts';
import { MAX_FAULTY_ATTEMPTS } from './delivery-failure.ts';
import type { FindOutlet } from './outlet.ts';

const CONNECTION = { connectionId: '11111111-1111-4111-8111-111111111111', name: 'Main' };
const WORKSPACE = 'north';
const now = () => new Date('2026-05-02T00:00:00Z');

eachDatabase((_engine, open) => {
  let fake: FakeServiceTitan | undefined;
  let jobs: Jobs | undefined;
  afterEach(async () => {
    await jobs?.stop();
    jobs = undefined;
    await fake?.close();
  });

  async function start() {
    const database = await open();
    const far = await startFakeServiceTitan();
    fake = far;
    const findOutlet: FindOutlet = () =>
      Promise.resolve({
        ...CONNECTION,
        bookingProviderId: PROVIDER_ID,
        settings: {},
        client: far.client,
      });
    return { database, far, options: { database, findOutlet, now, settleMs: 0 } };
  }

  test('an inquiry becomes one booking and says so', async () => {
    const { database, far, options } = await start();
    const [id = ''] = await accept(database, [customer(1)]);
    await deliver(options, { workspaceId: WORKSPACE, inquiryId: id }, new AbortController().signal);
    expect(far.bookings).toMatchObject([{ externalId: id, name: 'Customer One1' }]);
    expect(await read(database, id)).toMatchObject({
      status: 'delivered',
      stage: 'booked',
      booking_id: '9001',
      connection_id: CONNECTION.connectionId,
    });
    expect(await kinds(database, id)).toEqual(['received', 'decided', 'sending', 'delivered']);
    await deliver(options, { workspaceId: WORKSPACE, inquiryId: id }, new AbortController().signal);
    expect(far.bookings).toHaveLength(1);
  });

  test('with faults and lost answers there is exactly one booking per inquiry', async () => {
    const { database, far, options } = await start();
    const seed = randomInt(2 ** 31);
    const random = seededRandom(seed);
    far.decide = () => {
      const roll = random();
      return roll < 0.1 ? 'fault' : roll < 0.2 ? 'drop' : 'answer';
    };
    const inputs = Array.from({ length: 120 }, (_, index) => customer(index));
    const ids = await accept(database, inputs);
    await Promise.all(ids.map((id) => deliverUntilDone(options, id)));
    const booked = far.bookings.map(({ externalId }) => externalId).sort();
    expect(booked, `seed ${seed}`).toEqual([...ids].sort());
    const statuses = await Promise.all(ids.map((id) => read(database, id)));
    expect(
      statuses.every(({ status }) => status === 'delivered'),
      `seed ${seed}`,
    ).toBe(true);
  });

  test('a hub that died after sending finds its booking instead of making another', async () => {
    const { database, far, options } = await start();
    const [id = ''] = await accept(database, [customer(1)]);
    const dead = await database.transaction(WORKSPACE, (tx) =>
      beginAttempt(tx, id, CONNECTION, now(), 0),
    );
    await far.client.crm.bookings.create({
      bookingProvider: PROVIDER_ID,
      body: { source: 'x', name: 'x', summary: 'x', isFirstTimeClient: true, externalId: id },
    });
    await deliver(options, { workspaceId: WORKSPACE, inquiryId: id }, new AbortController().signal);
    expect(far.bookings).toHaveLength(1);
    expect((await kinds(database, id)).at(-1)).toBe('delivered');
    expect(dead).toMatchObject({ number: 1, mayHaveArrived: false });
  });

  test('what a dead hub sent is given time to arrive before anything is sent again', async () => {
    const { database, far, options } = await start();
    const [id = ''] = await accept(database, [customer(1)]);
    await database.transaction(WORKSPACE, (tx) => beginAttempt(tx, id, CONNECTION, now(), 0));
    const data = { workspaceId: WORKSPACE, inquiryId: id };
    const after = (ms: number) => ({
      ...options,
      settleMs: 5_000,
      now: () => new Date(now().getTime() + ms),
    });
    const early = deliver(after(4_999), data, new AbortController().signal);
    await expect(early).rejects.toThrow(DeliveryPostponedError);
    expect(far.calls).toEqual([]);
    await deliver(after(5_000), data, new AbortController().signal);
    expect(far.bookings).toHaveLength(1);
  });

  test('an attempt that was overtaken settles nothing', async () => {
    const { database, far, options } = await start();
    const [id = ''] = await accept(database, [customer(1)]);
    const slow = await database.transaction(WORKSPACE, (tx) =>
      beginAttempt(tx, id, CONNECTION, now(), 0),
    );
    await deliver(options, { workspaceId: WORKSPACE, inquiryId: id }, new AbortController().signal);
    const [booking] = far.bookings;
    if (slow === undefined || slow === 'unsettled' || booking === undefined)
      throw new Error('Nothing was sent');
    await database.transaction(WORKSPACE, (tx) =>
      finishAttempt(tx, slow, { booking: { ...booking, id: 1 }, isNew: true }, now()),
    );
    expect(await read(database, id)).toMatchObject({ booking_id: String(booking.id), attempt: 2 });
  });

  test.each([400, 403, 404])('%i is not tried again and says what to do', async (status) => {
    const { database, far, options } = await start();
    far.decide = () => ({ refuse: status });
    const [id = ''] = await accept(database, [customer(1)]);
    await deliver(options, { workspaceId: WORKSPACE, inquiryId: id }, new AbortController().signal);
    expect(await read(database, id)).toMatchObject({ status: 'failed' });
    const [last] = (await events(database, id)).slice(-1);
    expect(last?.text).toMatch(/then deliver it again\.$/i);
    far.decide = () => 'answer';
    await deliverAgain({ database, workspaceId: WORKSPACE, now, enqueueDeliveries: ignore }, id);
    await deliver(options, { workspaceId: WORKSPACE, inquiryId: id }, new AbortController().signal);
    expect(await read(database, id)).toMatchObject({ status: 'delivered' });
  });

  test('only answered faults use up the patience, and delivering again restores it', async () => {
    const { database, far, options } = await start();
    const [id = ''] = await accept(database, [customer(1)]);
    far.decide = () => ({ refuse: 503 });
    const work = { workspaceId: WORKSPACE, inquiryId: id };
    const attempt = () => deliver(options, work, new AbortController().signal);
    await database.pool.query('update inquiries set attempt = 1000');
    await expect(attempt()).rejects.toThrow(DeliveryPostponedError);
    expect(await read(database, id)).toMatchObject({ status: 'sending', faults: 1 });

    await database.pool.query('update inquiries set faults = $1', [MAX_FAULTY_ATTEMPTS - 1]);
    await attempt();
    expect(await read(database, id)).toMatchObject({ status: 'failed' });
    await deliverAgain({ database, workspaceId: WORKSPACE, now, enqueueDeliveries: ignore }, id);
    await expect(attempt()).rejects.toThrow(DeliveryPostponedError);
    expect(await read(database, id)).toMatchObject({ status: 'sending', faults: 1 });
  });

  test('while nothing can be sent it waits and says why once', async () => {
    const { database, options } = await start();
    const [id = ''] = await accept(database, [customer(1)]);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const delivering = deliver(
        { ...options, findOutlet: findNothing },
        { workspaceId: WORKSPACE, inquiryId: id },
        new AbortController().signal,
      );
      await expect(delivering).rejects.toThrow(DeliveryPostponedError);
    }
    expect(await kinds(database, id)).toEqual(['received', 'decided', 'waiting']);
    expect(await read(database, id)).toMatchObject({ status: 'ready' });
  });

  test('the queue delivers what was accepted', async () => {
    const { database, far, options } = await start();
    const queues = { [DELIVERY_QUEUE]: deliveryQueue };
    const running = await createJobs({ database, logger: silentLogger, queues });
    jobs = running;
    let isDown = true;
    far.decide = () => (isDown ? 'fault' : 'answer');
    const ids = await accept(
      database,
      Array.from({ length: 10 }, (_, index) => customer(index)),
      running,
    );
    await workOnDeliveries(running, options);
    await vi.waitFor(() => expect(far.calls.length).toBeGreaterThan(0), 10_000);
    isDown = false;
    await vi.waitFor(() => expect(far.bookings).toHaveLength(ids.length), 20_000);
  });
});

const findNothing: FindOutlet = () => Promise.resolve({ missing: 'There is no connection.' });

function ignore(): Promise<void> {
  return Promise.resolve();
}

function customer(index: number): InquiryInput {
  return {
    name: `Customer One${index}`,
    phone: `212555${String(1000 + index)}`,
    message: `need ${index}`,
  };
}

async function accept(
  database: Database,
  inputs: readonly InquiryInput[],
  jobs?: Jobs,
): Promise<string[]> {
  const acceptances = await acceptInquiries(
    {
      database,
      workspaceId: WORKSPACE,
      now,
      enqueueDeliveries: async (tx, inquiryIds) => {
        const data = inquiryIds.map((inquiryId) => ({ workspaceId: WORKSPACE, inquiryId }));
        await (jobs && sendDeliveries(jobs, tx, data));
      },
    },
    inputs.map((input) => ({ input })),
  );
  return acceptances.map((one) => (one.outcome === 'conflict' ? '' : one.receipt.id));
}

async function deliverUntilDone(options: Parameters<typeof deliver>[0], inquiryId: string) {
  for (;;) {
    try {
      const data = { workspaceId: WORKSPACE, inquiryId };
      return await deliver(options, data, new AbortController().signal);
    } catch (error) {
      if (!(error instanceof DeliveryPostponedError)) throw error;
    }
  }
}

function read(database: Database, id: string) {
  return database.transaction(WORKSPACE, (tx) =>
    tx.selectFrom('inquiries').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
}

function events(database: Database, id: string) {
  return database.transaction(WORKSPACE, (tx) =>
    tx
      .selectFrom('inquiry_events')
      .select(['kind', 'text'])
      .where('inquiry_id', '=', id)
      .orderBy('id')
      .execute(),
  );
}

async function kinds(database: Database, id: string): Promise<string[]> {
  return (await events(database, id)).map(({ kind }) => kind);
}
