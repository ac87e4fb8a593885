import type { WorkspaceTransaction } from '../database/database.ts';
import type { EventKind } from './inquiry-table.ts';

/** Something that happened to an inquiry, in one sentence a dispatcher understands. */
export interface InquiryEvent {
  readonly inquiryId: string;
  readonly at: Date;
  readonly kind: EventKind;
  readonly text: string;
}

/** Writes lines of timelines, in the transaction of the change they tell of. */
export async function addEvents(
  tx: WorkspaceTransaction,
  events: readonly InquiryEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await tx
    .insertInto('inquiry_events')
    .values(
      events.map(({ inquiryId, at, kind, text }) => ({ inquiry_id: inquiryId, at, kind, text })),
    )
    .execute();
}
