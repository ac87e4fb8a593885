import type {
  Inquiry,
  InquiryPage,
  InquiryStatus,
  InquirySummary,
  Timeline,
} from '@truckroll/hub-contract';
import { INQUIRY_STATUSES } from '@truckroll/hub-contract';
import type { WorkspaceTransaction } from '../database/database.ts';
import { toInquiry, toTimelineEvent } from './shown.ts';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether the text could be the id of an inquiry; anything else must not reach the database. */
export function isInquiryId(text: string): boolean {
  return UUID.test(text);
}

/** One inquiry, or undefined where there is none with this id. */
export async function getInquiry(
  tx: WorkspaceTransaction,
  id: string,
): Promise<Inquiry | undefined> {
  if (!isInquiryId(id)) return undefined;
  const row = await tx.selectFrom('inquiries').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toInquiry(row);
}

/** Everything that happened to an inquiry, oldest first; undefined where there is none. */
export async function getTimeline(
  tx: WorkspaceTransaction,
  id: string,
): Promise<Timeline | undefined> {
  const inquiry = await getInquiry(tx, id);
  if (inquiry === undefined) return undefined;
  const events = await tx
    .selectFrom('inquiry_events')
    .select(['at', 'kind', 'text'])
    .where('inquiry_id', '=', id)
    .orderBy('id')
    .execute();
  const { status, stage } = inquiry;
  return { inquiryId: inquiry.id, status, stage, events: events.map(toTimelineEvent) };
}

export interface ListOptions {
  readonly status?: InquiryStatus | undefined;
  readonly limit: number;
  /** `nextCursor` of the page before; one that was made up is taken as the beginning. */
  readonly cursor?: string | undefined;
}

/** A page of inquiries, newest first. */
export async function listInquiries(
  tx: WorkspaceTransaction,
  { status, limit, cursor }: ListOptions,
): Promise<InquiryPage> {
  let query = tx
    .selectFrom('inquiries')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(limit + 1);
  if (status !== undefined) query = query.where('status', '=', status);
  if (cursor !== undefined && /^\d{1,18}$/.test(cursor))
    query = query.where('sequence', '<', cursor);
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  const nextCursor = rows.length > limit ? (page.at(-1)?.sequence ?? null) : null;
  return { data: page.map(toInquiry), nextCursor };
}

/** Read from the index by status alone, as long as the table is vacuumed. */
export function inquiryCounts(tx: WorkspaceTransaction) {
  return tx
    .selectFrom('inquiries')
    .select(({ fn }) => ['status', fn.countAll<string>().as('count')])
    .groupBy('status');
}

/** How many inquiries stand where. */
export async function summarizeInquiries(tx: WorkspaceTransaction): Promise<InquirySummary> {
  const rows = await inquiryCounts(tx).execute();
  const counts = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  const byStatus = Object.fromEntries(
    INQUIRY_STATUSES.map((status) => [status, counts.get(status) ?? 0]),
  ) as Record<InquiryStatus, number>;
  return { total: [...counts.values()].reduce((sum, count) => sum + count, 0), byStatus };
}
