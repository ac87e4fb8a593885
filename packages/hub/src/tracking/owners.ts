import type { WorkspaceTransaction } from '../database/database.ts';
import { isInquiryId } from '../inquiries/queries.ts';
import type { RecordKind } from './tracking-tables.ts';

/** Ids of inquiries by the id of what belongs to them. */
export type Owners = ReadonlyMap<string, string>;

/** Which of the external ids are inquiries sent over this connection. */
export async function ownersByExternalId(
  tx: WorkspaceTransaction,
  connectionId: string,
  externalIds: readonly string[],
): Promise<Owners> {
  const ids = externalIds.filter(isInquiryId).map((id) => id.toLowerCase());
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('inquiries')
    .select('id')
    .where('connection_id', '=', connectionId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id }) => [id, id]));
}

/** Inquiries by the ids of records of theirs that were seen before. */
export async function ownersByRecord(
  tx: WorkspaceTransaction,
  connectionId: string,
  kind: RecordKind,
  recordIds: readonly number[],
): Promise<Owners> {
  if (recordIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('tracked_records')
    .select(['record_id', 'inquiry_id'])
    .where('connection_id', '=', connectionId)
    .where('kind', '=', kind)
    .where('record_id', 'in', recordIds.map(String))
    .execute();
  return new Map(rows.map((row) => [row.record_id, row.inquiry_id]));
}

/** Inquiries by the ids of their bookings, as answered at delivery or as seen in the feed. */
export async function ownersByBooking(
  tx: WorkspaceTransaction,
  connectionId: string,
  bookingIds: readonly number[],
): Promise<Owners> {
  if (bookingIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('inquiries')
    .select(['booking_id', 'id'])
    .where('connection_id', '=', connectionId)
    .where('booking_id', 'in', bookingIds.map(String))
    .execute();
  const seen = await ownersByRecord(tx, connectionId, 'booking', bookingIds);
  return new Map([...seen, ...rows.map((row) => [String(row.booking_id), row.id] as const)]);
}
