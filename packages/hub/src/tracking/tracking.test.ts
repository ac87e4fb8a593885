import { afterEach, expect, test, vi } from 'vitest';
import type { FindOutlet } from '../bookings/outlet.ts';
import { deliver } from '../bookings/delivery.ts';
import type { Database } from '../database/database.ts';
import { eachDatabase, silentLogger } from '../database/test-database.ts';
import { acceptInquiries } from '../inquiries/accept.ts';
import { getTimeline } from '../inquiries/queries.ts';
import { createJobs, type Jobs } from '../jobs/jobs.ts';
import { fakeFeed } from '../testing/fake-feed.ts';
import {
  PROVIDER_ID,
  startFakeServiceTitan,
  type FakeServiceTitan,
} from '../testing/fake-servicetitan.ts';
import { startTracking, trackInquiries, trackingQueue, TRACKING_QUEUE } from './tracking.ts';

const WORKSPACE = 'north';
const CONNECTION = { connectionId: '11111111-1111-4111-8111-111111111111', name: 'Main' };
const now = () => new Date('2026-05-02T00:00:00Z');
const signal = new AbortController().signal;

const APPOINTMENT = {
  id: 31,
  jobId: 21,
  start: '2026-05-03T13:00:00Z',
  end: '2026-05-03T15:00:00Z',
  arrivalWindowStart: '2026-05-03T14:00:00Z',
  arrivalWindowEnd: '2026-05-03T16:00:00Z',
  status: 'Scheduled',
  active: true,
};
const ASSIGNMENT = {
  id: 41,
  jobId: 21,
  appointmentId: 31,
  technicianName: 'Rosa Diaz',
  status: 'Scheduled',
  active: true,
};

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
    const feeds = {
      bookings: fakeFeed<object>(),
      jobs: fakeFeed<object>(),
      appointments: fakeFeed<object>(),
      assignments: fakeFeed<object>(),
    };
    const lists = { appointments: [] as object[], assignments: [] as object[] };
    far.pages.set('/export/bookings', feeds.bookings.page);
    far.pages.set('/export/jobs', feeds.jobs.page);
    far.pages.set('/export/appointments', feeds.appointments.page);
    far.pages.set('/export/appointment-assignments', feeds.assignments.page);
    far.pages.set('/1/appointments', () => list(lists.appointments));
    far.pages.set('/1/appointment-assignments', () => list(lists.assignments));
    const findOutlet: FindOutlet = () =>
      Promise.resolve({
        ...CONNECTION,
        bookingProviderId: PROVIDER_ID,
        settings: {},
        client: far.client,
      });
    const options = { database, findOutlet, now, logger: silentLogger, intervalMs: 50 };
    await storeConnection(database);
    const id = await acceptAndDeliver(database, findOutlet);
    const track = () => trackInquiries(options, WORKSPACE, signal);
    const [booking] = far.bookings;
    return { database, far, feeds, lists, options, id, track, booking };
  }

  test('an inquiry is followed from its booking to the finished job', async () => {
    const { database, feeds, id, track, booking } = await start();
    feeds.bookings.items.push({ ...booking, id: 1, externalId: 'a stranger' });
    feeds.bookings.items.push({ ...booking, status: 'Accepted' });
    await track();
    expect(await stageOf(database, id)).toBe('accepted');

    feeds.bookings.items.push({ ...booking, status: 'Converted', jobId: 21 });
    feeds.jobs.items.push(job('Scheduled', null, 99), job('Scheduled', booking?.id));
    feeds.appointments.items.push(APPOINTMENT, { ...APPOINTMENT, id: 39, jobId: 99 });
    feeds.assignments.items.push(ASSIGNMENT);
    await track();
    expect(await stageOf(database, id)).toBe('scheduled');

    feeds.assignments.items.push({ ...ASSIGNMENT, status: 'Dispatched' });
    await track();
    expect(await stageOf(database, id)).toBe('dispatched');

    feeds.jobs.items.push(job('Completed', booking?.id));
    await track();
    expect((await timelineOf(database, id)).slice(4)).toEqual([
      'The office accepted the booking.',
      'The office turned the booking into a job.',
      'Job 21 is scheduled.',
      'Appointment on 2026-05-03 14:00–16:00 UTC.',
      'Rosa Diaz is assigned.',
      'Rosa Diaz is on the way.',
      'Job 21 is completed.',
    ]);
    expect(await stageOf(database, id)).toBe('completed');
  });

  test('a feed starts at the first booking and goes on where it was left', async () => {
    const { feeds, track, booking } = await start();
    feeds.jobs.items.push(job('Scheduled', 5, 98), job('Scheduled', 6, 99), job('Hold', 7, 97));
    await track();
    await track();
    expect(feeds.jobs.asked).toEqual(['2026-05-02T00:00:00.000Z', 'token-2', 'token-3']);
    expect(booking?.createdOn).toBe('2026-05-02T00:00:00Z');
  });

  test('pages read twice change nothing', async () => {
    const { database, feeds, id, track, booking } = await start();
    feeds.bookings.items.push({ ...booking, status: 'Converted', jobId: 21 });
    feeds.jobs.items.push(job('Scheduled', booking?.id));
    feeds.appointments.items.push(APPOINTMENT);
    await track();
    const before = await timelineOf(database, id);
    await database.transaction(WORKSPACE, (tx) => tx.deleteFrom('feed_cursors').execute());
    await track();
    expect(await timelineOf(database, id)).toEqual(before);
    expect(await stageOf(database, id)).toBe('scheduled');
  });

  test('an appointment that was passed before its job was known is not lost', async () => {
    const { database, feeds, lists, id, track, booking } = await start();
    feeds.appointments.items.push(APPOINTMENT);
    feeds.assignments.items.push(ASSIGNMENT);
    await track();
    lists.appointments.push(APPOINTMENT);
    lists.assignments.push(ASSIGNMENT);
    feeds.jobs.items.push(job('Scheduled', booking?.id));
    await track();
    expect((await timelineOf(database, id)).slice(-3)).toEqual([
      'Job 21 is scheduled.',
      'Appointment on 2026-05-03 14:00–16:00 UTC.',
      'Rosa Diaz is assigned.',
    ]);
  });

  test('a feed that is refused does not stop the others', async () => {
    const { database, far, feeds, id, track, booking } = await start();
    far.decide = (_, path) => (path.endsWith('/export/bookings') ? { refuse: 403 } : 'answer');
    feeds.jobs.items.push(job('Canceled', booking?.id));
    await track();
    expect(await stageOf(database, id)).toBe('canceled');
  });

  test('rounds follow each other on the queue', async () => {
    const { database, feeds, options, id, booking } = await start();
    const queues = { [TRACKING_QUEUE]: trackingQueue };
    const running = await createJobs({ database, logger: silentLogger, queues });
    jobs = running;
    await startTracking(running, options, WORKSPACE);
    await vi.waitFor(() => expect(feeds.bookings.asked.length).toBeGreaterThan(1), 15_000);
    feeds.bookings.items.push({ ...booking, status: 'Dismissed' });
    await vi.waitFor(async () => expect(await stageOf(database, id)).toBe('dismissed'), 15_000);
  });

  test('rounds that fail follow each other as well, one at a time', async () => {
    const { database, options } = await start();
    const queues = { [TRACKING_QUEUE]: trackingQueue };
    const running = await createJobs({ database, logger: silentLogger, queues });
    jobs = running;
    let rounds = 0;
    const findOutlet = () => {
      rounds += 1;
      return Promise.reject(new Error('the key does not fit'));
    };
    await startTracking(running, { ...options, findOutlet }, WORKSPACE);
    await vi.waitFor(() => expect(rounds).toBeGreaterThan(3), 15_000);
    const { rows } = await database.pool.query(
      "select id from pgboss.job where state <> 'completed'",
    );
    expect(rows.length).toBeLessThanOrEqual(2);
  });
});

function list(data: readonly object[]): object {
  return { page: 1, pageSize: 50, hasMore: false, data };
}

function job(jobStatus: string, bookingId: number | null | undefined, id = 21): object {
  return { id, jobNumber: String(id), jobStatus, bookingId, active: true };
}

function storeConnection(database: Database) {
  const connection = {
    id: CONNECTION.connectionId,
    name: CONNECTION.name,
    environment: 'production',
    tenant_id: '1',
    client_id: 'cid.one',
    sealed_secrets: '{}',
  } as const;
  return database.transaction(WORKSPACE, (tx) =>
    tx
      .insertInto('connections')
      .values({ ...connection, settings: '{}' })
      .execute(),
  );
}

async function acceptAndDeliver(database: Database, findOutlet: FindOutlet): Promise<string> {
  const [acceptance] = await acceptInquiries(
    { database, workspaceId: WORKSPACE, now, enqueueDeliveries: async () => undefined },
    [{ input: { name: 'Ana Cohen', phone: '3475550149', message: 'lights flicker' } }],
  );
  if (acceptance?.outcome !== 'stored') throw new Error('The inquiry was not stored');
  const inquiryId = acceptance.receipt.id;
  await deliver({ database, findOutlet, now }, { workspaceId: WORKSPACE, inquiryId }, signal);
  return inquiryId;
}

async function stageOf(database: Database, id: string) {
  return (await database.transaction(WORKSPACE, (tx) => getTimeline(tx, id)))?.stage;
}

async function timelineOf(database: Database, id: string): Promise<string[]> {
  const timeline = await database.transaction(WORKSPACE, (tx) => getTimeline(tx, id));
  return (timeline?.events ?? []).map(({ text }) => text);
}
