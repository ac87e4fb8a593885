import { statementIn, type WorkspaceTransaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { Neighbour } from './decision.ts';
import type { InquiryRow } from './inquiry-table.ts';

/** What is looked at of inquiries that may have to do with a new one. */
export type RelatedInquiry = Pick<
  InquiryRow,
  | 'id'
  | 'idempotency_key'
  | 'fingerprint'
  | 'decision'
  | 'reason'
  | 'duplicate_of'
  | 'status'
  | 'name'
  | 'phone'
  | 'email'
  | 'need_hash'
  | 'received_at'
>;

/** By what inquiries that have to do with new ones are found. */
export interface Relations {
  readonly idempotencyKeys: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Of the people's other inquiries only those about one of these needs are of interest. */
  readonly needHashes: readonly string[];
}

/**
 * Makes everybody else who is about to accept an inquiry of the same person, or under the same key,
 * wait until this transaction ends. All of them take their locks in one order, so none waits for
 * one that waits for it.
 */
export async function lockRelations(
  tx: WorkspaceTransaction,
  workspaceId: string,
  { idempotencyKeys, phones, emails }: Relations,
): Promise<void> {
  const names = [
    ...idempotencyKeys.map((key) => `${workspaceId}/key/${key}`),
    ...phones.map((phone) => `${workspaceId}/phone/${phone}`),
    ...emails.map((email) => `${workspaceId}/email/${email}`),
  ];
  if (names.length === 0) return;
  await statementIn(tx)(LOCK, [names]);
}

/** What follows in the transaction keeps its plans: the look-ups are the same for any values. */
const LOCK = prepared(`
  select count(pg_advisory_xact_lock(number)),
    set_config('plan_cache_mode', 'force_generic_plan', true)
  from (
    select distinct hashtextextended(name, 0) as number from unnest($1::text[]) as name
    order by 1
  ) as ordered`);

/**
 * Inquiries under one of the keys, and those of one of the people about one of the needs that a new
 * one may be a duplicate of.
 */
export async function findRelated(
  tx: WorkspaceTransaction,
  { idempotencyKeys, phones, emails, needHashes }: Relations,
): Promise<RelatedInquiry[]> {
  const { rows } = await statementIn(tx)<RelatedInquiry>(FIND_RELATED, [
    idempotencyKeys,
    phones,
    emails,
    needHashes,
  ]);
  return rows;
}

const OF_NEED = `need_hash = any($4::text[]) and decision in ('ready', 'review')`;

export const FIND_RELATED = prepared(`
  ${each('$1', 'idempotency_key = wanted')}
  union ${each('$2', `phone = wanted and ${OF_NEED}`)}
  union ${each('$3', `email = wanted and ${OF_NEED}`)}
  order by sequence`);

/** The inquiries found for each of the values; the offset keeps the look-ups one by one. */
function each(values: string, condition: string): string {
  return `select found.* from unnest(${values}::text[]) as wanted cross join lateral (
    select id, sequence, idempotency_key, fingerprint, decision, reason, duplicate_of, status,
      name, phone, email, need_hash, received_at
    from inquiries where ${condition} offset 0) as found`;
}

/** The inquiry as the decision about a new one sees it. */
export function toNeighbour(row: RelatedInquiry): Neighbour {
  const { id, decision, name, phone, email } = row;
  return { id, decision, name, phone, email, needHash: row.need_hash, receivedAt: row.received_at };
}
