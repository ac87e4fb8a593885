import { createHubClient, hub, type HubClient, type Timeline } from '@truckroll/hub-contract';
import { setTimeout as wait } from 'node:timers/promises';
import { ofSandbox, withTenant } from '../connect.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import type { ReadyFile } from '../ready-file.ts';
import { bookJob } from './office.ts';

/** Where the demo inquiry arrived. */
export interface DemoRoad {
  readonly inquiryId: string;
  readonly bookingId: number;
  readonly jobId: number;
}

const DEMO_INQUIRY = {
  source: 'demo',
  name: 'Ada Lovelace',
  phone: '(212) 555-0142',
  email: 'ada@example.com',
  street: '350 5 Avenue',
  city: 'New York',
  state: 'NY',
  zip: '10118',
  trade: 'plumbing',
  message: 'Water is coming through the ceiling',
  preferredTime: 'As soon as you can',
  idempotencyKey: 'demo-inquiry',
};

/** Between two looks at the timeline, and the longest wait for a step, in milliseconds. */
const POLL_MS = 100;
const STEP_LIMIT_MS = 60_000;

/**
 * Sends one inquiry, waits for its booking, books it into a job as the office would, and waits until
 * tracking has seen the job. Each step is noted in words.
 */
export async function walkDemoRoad(
  ready: ReadyFile,
  note: (text: string) => void,
): Promise<DemoRoad> {
  const client = createHubClient(ready.hub);
  const receipt = await client.call(hub.inquiries.create, { body: DEMO_INQUIRY });
  const path = { id: receipt.id };
  note(`Inquiry ${receipt.id}: ${DEMO_INQUIRY.name}, “${DEMO_INQUIRY.message}”`);
  if (receipt.isRepeat) note('It came in at an earlier start, so nothing new is sent.');
  await until(client, receipt.id, ({ status }) => status === 'delivered', 'to be delivered');
  const delivered = await client.call(hub.inquiries.get, { path });
  const bookingId = delivered.bookingId ?? 0;
  note(`Booking ${bookingId} is in the sandbox.`);
  if (delivered.jobId === null) {
    const { jobId } = await withTenant(ofSandbox(ready.sandbox.integration), (office) =>
      bookJob(office, bookingId, new Date()),
    );
    note(`The demo office booked it: POST /jobs with bookingId ${bookingId} made job ${jobId}.`);
  }
  await until(client, receipt.id, ({ stage }) => isBooked(stage), 'to be seen as a job');
  const { jobId } = await client.call(hub.inquiries.get, { path });
  const { events } = await client.call(hub.inquiries.timeline, { path });
  for (const event of events) note(`  ${event.at}  ${event.text}`);
  return { inquiryId: receipt.id, bookingId, jobId: jobId ?? 0 };
}

function isBooked(stage: Timeline['stage']): boolean {
  return stage !== null && !['booked', 'accepted', 'dismissed'].includes(stage);
}

async function until(
  client: HubClient,
  id: string,
  isReached: (timeline: Timeline) => boolean,
  what: string,
): Promise<void> {
  for (let waitedMs = 0; waitedMs < STEP_LIMIT_MS; waitedMs += POLL_MS) {
    const timeline = await client.call(hub.inquiries.timeline, { path: { id } });
    if (isReached(timeline)) return;
    if (timeline.status === 'failed') break;
    await wait(POLL_MS);
  }
  throw new CommandError(
    EXIT.failed,
    `The demo inquiry ${id} waited too long ${what}.`,
    'Set TRUCKROLL_LOG_LEVEL=info and start again.',
  );
}
