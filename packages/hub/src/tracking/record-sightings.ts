import { isDeepStrictEqual } from 'node:util';
import type { WorkspaceTransaction } from '../database/database.ts';
import { addEvents } from '../inquiries/timeline.ts';
import type { Sighting } from './changes.ts';
import { nextStage } from './stages.ts';

/**
 * Takes over what was seen of bookings, jobs, appointments and assignments. A record that looks as
 * it did before changes nothing, so a page of a feed may be read twice.
 */
export async function recordSightings(
  tx: WorkspaceTransaction,
  connectionId: string,
  sightings: readonly Sighting[],
  at: Date,
): Promise<void> {
  for (const sighting of sightings) {
    if (await remember(tx, connectionId, sighting)) await tell(tx, sighting, at);
  }
}

/** Answers whether the record is new or looks different. */
async function remember(
  tx: WorkspaceTransaction,
  connectionId: string,
  { kind, recordId, inquiryId, state }: Sighting,
): Promise<boolean> {
  const before = await tx
    .selectFrom('tracked_records')
    .select('state')
    .where('connection_id', '=', connectionId)
    .where('kind', '=', kind)
    .where('record_id', '=', String(recordId))
    .executeTakeFirst();
  if (before !== undefined && isDeepStrictEqual(before.state, state)) return false;
  const text = JSON.stringify(state);
  await tx
    .insertInto('tracked_records')
    .values({
      connection_id: connectionId,
      kind,
      record_id: recordId,
      inquiry_id: inquiryId,
      state: text,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'connection_id', 'kind', 'record_id'])
        .doUpdateSet({ state: text }),
    )
    .execute();
  return true;
}

async function tell(tx: WorkspaceTransaction, sighting: Sighting, at: Date): Promise<void> {
  const { inquiryId, kind, stage, jobId } = sighting;
  const inquiry = await tx
    .selectFrom('inquiries')
    .select('stage')
    .where('id', '=', inquiryId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('inquiries')
    .set({
      updated_at: at,
      ...(stage !== undefined && { stage: nextStage(inquiry.stage, stage, kind) }),
      ...(jobId !== undefined && { job_id: jobId }),
    })
    .where('id', '=', inquiryId)
    .execute();
  await addEvents(
    tx,
    sighting.events.map((event) => ({ inquiryId, at, ...event })),
  );
}
