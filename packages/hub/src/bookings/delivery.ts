import { createBookingOnce } from '@truckroll/servicetitan';
import type { Database, WorkspaceTransaction } from '../database/database.ts';
import type { Job, Jobs, QueueOptions } from '../jobs/jobs.ts';
import {
  beginAttempt,
  countFault,
  failAttempt,
  finishAttempt,
  isFirstTimeClient,
  noteWaiting,
  type Attempt,
} from './attempts.ts';
import { planBooking } from './booking-plan.ts';
import { judgeFailure } from './delivery-failure.ts';
import type { FindOutlet, Outlet } from './outlet.ts';

export const DELIVERY_QUEUE = 'deliver-booking';

/** Longest wait for one answer of ServiceTitan. */
const CALL_TIMEOUT_MS = 8_000;
/** Longest an attempt may take with all its calls. */
const ATTEMPT_TIMEOUT_MS = 15_000;

/**
 * A job expires well after its attempt has been broken off, so that two attempts never overlap.
 * Giving up is decided by what was answered, not by the count; 20,000 tries a minute apart are two
 * weeks without a line.
 */
export const deliveryQueue: QueueOptions = {
  retryLimit: 20_000,
  retryDelaySeconds: 1,
  longestRetryDelaySeconds: 60,
  expireInSeconds: 25,
};

/** How long something sent may be at work at ServiceTitan after its sender is gone. */
const SETTLE_MS = 5_000;

/** Deliveries a worker takes at once; it takes the next ones when the slowest of them is done. */
const BATCH_SIZE = 6;
/** Workers of one process, so that a delivery that has to wait keeps only a few others waiting. */
const WORKERS = 4;

export interface DeliveryOptions {
  readonly database: Database;
  readonly findOutlet: FindOutlet;
  readonly now: () => Date;
  /** Least time between two attempts when the first one may have arrived; 5,000 unless told. */
  readonly settleMs?: number;
}

interface DeliveryData {
  readonly workspaceId: string;
  readonly inquiryId: string;
}

/** The delivery was not made and is to be tried again. */
export class DeliveryPostponedError extends Error {
  override readonly name = 'DeliveryPostponedError';
  readonly code = 'delivery_postponed';
}

/** Puts the deliveries of inquiries on the queue, as part of the transaction. */
export function sendDeliveries(
  jobs: Jobs,
  tx: WorkspaceTransaction,
  deliveries: readonly DeliveryData[],
): Promise<void> {
  return jobs.sendEach(tx, DELIVERY_QUEUE, deliveries);
}

/** Works on deliveries from now on. */
export async function workOnDeliveries(jobs: Jobs, options: DeliveryOptions): Promise<void> {
  for (let worker = 0; worker < WORKERS; worker += 1) {
    await jobs.work(DELIVERY_QUEUE, { concurrency: BATCH_SIZE }, (job: Job) =>
      deliver(options, job.data as DeliveryData, job.signal),
    );
  }
}

/**
 * Delivers one inquiry as a booking, exactly once however often it is called: `sending` is stored
 * before anything is sent, and whoever finds it stored looks the booking up before sending.
 * Rejects with DeliveryPostponedError when it has to be called again.
 */
export async function deliver(
  options: DeliveryOptions,
  { workspaceId, inquiryId }: DeliveryData,
  signal: AbortSignal,
): Promise<void> {
  const { database, now, settleMs = SETTLE_MS } = options;
  const known = await database.transaction(workspaceId, (tx) =>
    tx
      .selectFrom('inquiries')
      .select('connection_id')
      .where('id', '=', inquiryId)
      .where('status', 'in', ['ready', 'sending'])
      .executeTakeFirst(),
  );
  if (known === undefined) return;
  const outlet = await options.findOutlet(workspaceId, known.connection_id);
  if ('missing' in outlet) {
    await database.transaction(workspaceId, (tx) =>
      noteWaiting(tx, inquiryId, outlet.missing, now()),
    );
    throw new DeliveryPostponedError(outlet.missing);
  }
  const started = await database.transaction(workspaceId, async (tx) => {
    const attempt = await beginAttempt(tx, inquiryId, outlet, now(), settleMs);
    if (attempt === undefined || attempt === 'unsettled') return attempt;
    return { attempt, isFirst: await isFirstTimeClient(tx, attempt.inquiry) };
  });
  if (started === undefined) return;
  if (started === 'unsettled') {
    throw new DeliveryPostponedError('What an earlier attempt sent may still be at work.');
  }
  await book(options, { workspaceId, outlet, ...started }, signal);
}

interface Started {
  readonly workspaceId: string;
  readonly outlet: Outlet;
  readonly attempt: Attempt;
  readonly isFirst: boolean;
}

async function book(
  { database, now }: DeliveryOptions,
  { workspaceId, outlet, attempt, isFirst }: Started,
  signal: AbortSignal,
): Promise<void> {
  const body = planBooking(attempt.inquiry, outlet.settings, isFirst);
  try {
    const result = await createBookingOnce(
      outlet.client,
      { bookingProvider: outlet.bookingProviderId, body },
      {
        lookFirst: attempt.mayHaveArrived,
        timeoutMs: CALL_TIMEOUT_MS,
        signal: AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_TIMEOUT_MS)]),
      },
    );
    await database.transaction(workspaceId, (tx) => finishAttempt(tx, attempt, result, now()));
  } catch (error) {
    const verdict = judgeFailure(error, attempt.inquiry.faults + 1);
    if (verdict === undefined) throw error;
    const { id } = attempt.inquiry;
    await database.transaction(workspaceId, async (tx) => {
      if (verdict.isFault === true) await countFault(tx, id);
      await (verdict.next === 'give-up'
        ? failAttempt(tx, attempt, verdict.text, now())
        : noteWaiting(tx, id, verdict.text, now()));
    });
    if (verdict.next === 'wait') throw new DeliveryPostponedError(verdict.text, { cause: error });
  }
}
