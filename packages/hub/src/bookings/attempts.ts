import { sql } from 'kysely';
import type { BookingResponse } from '@truckroll/contract/types/crm';
import type { WorkspaceTransaction } from '../database/database.ts';
import type { InquiryRow } from '../inquiries/inquiry-table.ts';
import { addEvents } from '../inquiries/timeline.ts';
import { areCompatibleNames } from '../normalization/names.ts';

/** One try at delivering an inquiry. Only the newest one may settle it. */
export interface Attempt {
  readonly inquiry: InquiryRow;
  readonly number: number;
  /** An earlier attempt may have made the booking. */
  readonly mayHaveArrived: boolean;
}

/**
 * Starts an attempt: from here on the booking may exist. Undefined when there is nothing to
 * deliver (any more), `unsettled` when the attempt before is younger than `settleMs`: what a dead
 * process sent may still be at work over there, and a look would not find it yet. Later attempts
 * take the right to settle the inquiry from earlier ones.
 */
export async function beginAttempt(
  tx: WorkspaceTransaction,
  inquiryId: string,
  connection: { readonly connectionId: string; readonly name: string },
  at: Date,
  settleMs: number,
): Promise<Attempt | 'unsettled' | undefined> {
  const before = await tx
    .selectFrom('inquiries')
    .select(['status', 'updated_at'])
    .where('id', '=', inquiryId)
    .where('status', 'in', ['ready', 'sending'])
    .forUpdate()
    .executeTakeFirst();
  if (before === undefined) return undefined;
  const mayHaveArrived = before.status === 'sending';
  if (mayHaveArrived && at.getTime() - before.updated_at.getTime() < settleMs) return 'unsettled';
  const inquiry = await tx
    .updateTable('inquiries')
    .set({
      status: 'sending',
      attempt: sql<number>`attempt + 1`,
      connection_id: connection.connectionId,
      updated_at: at,
    })
    .where('id', '=', inquiryId)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (!mayHaveArrived) {
    const text = `Sending to ServiceTitan over the connection ${connection.name}.`;
    await addEvents(tx, [{ inquiryId, at, kind: 'sending', text }]);
  }
  return { inquiry, number: inquiry.attempt, mayHaveArrived };
}

/** Whether no earlier inquiry of the same person was ready to be delivered. */
export async function isFirstTimeClient(
  tx: WorkspaceTransaction,
  inquiry: InquiryRow,
): Promise<boolean> {
  const earlier = await tx
    .selectFrom('inquiries')
    .select('name')
    .where('sequence', '<', inquiry.sequence)
    .where('decision', '=', 'ready')
    .where((row) => row.or([row('phone', '=', inquiry.phone), row('email', '=', inquiry.email)]))
    .execute();
  return !earlier.some(({ name }) =>
    areCompatibleNames(name ?? undefined, inquiry.name ?? undefined),
  );
}

/** Settles an inquiry as delivered; does nothing when a later attempt has taken over. */
export async function finishAttempt(
  tx: WorkspaceTransaction,
  attempt: Attempt,
  { booking, isNew }: { readonly booking: BookingResponse; readonly isNew: boolean },
  at: Date,
): Promise<void> {
  const inquiryId = attempt.inquiry.id;
  const isMine = await settle(tx, attempt, {
    status: 'delivered',
    stage: 'booked',
    booking_id: booking.id,
    booked_on: new Date(booking.createdOn),
    waiting_reason: null,
    updated_at: at,
  });
  if (!isMine) return;
  const text = isNew
    ? `Booked in ServiceTitan as booking ${booking.id}.`
    : `Found in ServiceTitan as booking ${booking.id}: an earlier attempt had arrived.`;
  await addEvents(tx, [{ inquiryId, at, kind: 'delivered', text }]);
}

/** Settles an inquiry as failed, with what to do about it. */
export async function failAttempt(
  tx: WorkspaceTransaction,
  attempt: Attempt,
  text: string,
  at: Date,
): Promise<void> {
  const isMine = await settle(tx, attempt, { status: 'failed', updated_at: at });
  if (isMine) await addEvents(tx, [{ inquiryId: attempt.inquiry.id, at, kind: 'failed', text }]);
}

/** Counts an attempt that ServiceTitan answered with a fault of its own. */
export async function countFault(tx: WorkspaceTransaction, inquiryId: string): Promise<void> {
  await tx
    .updateTable('inquiries')
    .set({ faults: sql<number>`faults + 1` })
    .where('id', '=', inquiryId)
    .execute();
}

/** Notes why an inquiry waits, once per reason: an outage may last for hundreds of attempts. */
export async function noteWaiting(
  tx: WorkspaceTransaction,
  inquiryId: string,
  text: string,
  at: Date,
): Promise<void> {
  const changed = await tx
    .updateTable('inquiries')
    .set({ waiting_reason: text, updated_at: at })
    .where('id', '=', inquiryId)
    .where('status', 'in', ['ready', 'sending'])
    .where('waiting_reason', 'is distinct from', text)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return;
  await addEvents(tx, [{ inquiryId, at, kind: 'waiting', text: `${text} It is tried again.` }]);
}

async function settle(
  tx: WorkspaceTransaction,
  attempt: Attempt,
  values: Partial<Pick<InquiryRow, 'status' | 'stage' | 'booked_on' | 'waiting_reason'>> & {
    readonly booking_id?: number;
    readonly updated_at: Date;
  },
): Promise<boolean> {
  const settled = await tx
    .updateTable('inquiries')
    .set(values)
    .where('id', '=', attempt.inquiry.id)
    .where('attempt', '=', attempt.number)
    .where('status', '=', 'sending')
    .executeTakeFirst();
  return settled.numUpdatedRows > 0n;
}
