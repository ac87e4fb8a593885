import { randomUUID } from 'node:crypto';
import type { InquiryInput, InquiryReceipt } from '@truckroll/hub-contract';
import type { Database, WorkspaceTransaction } from '../database/database.ts';
import { collapse } from '../normalization/text.ts';
import { decide, type Decision } from './decision.ts';
import { readMoment } from './moment.ts';
import {
  findRelated,
  lockRelations,
  toNeighbour,
  type RelatedInquiry,
  type Relations,
} from './neighbours.ts';
import { fingerprint, readInquiry, type Reading } from './reading.ts';
import { toReceipt } from './shown.ts';
import { storeInquiries, type NewInquiry } from './store.ts';
import type { InquiryEvent } from './timeline.ts';

export interface AcceptOptions {
  readonly database: Database;
  readonly workspaceId: string;
  readonly now: () => Date;
  /** Puts deliveries on the queue; part of the transaction, so both are stored or neither. */
  readonly enqueueDeliveries: (
    tx: WorkspaceTransaction,
    inquiryIds: readonly string[],
  ) => Promise<void>;
}

/** One inquiry to accept. */
export interface Submission {
  readonly input: InquiryInput;
  /** Why it cannot be taken at its word; it is stored and rejected for this reason. */
  readonly defect?: string | undefined;
}

export type Acceptance =
  | { readonly outcome: 'stored' | 'repeat'; readonly receipt: InquiryReceipt }
  /** The idempotency key was used before, for an inquiry with other content. */
  | { readonly outcome: 'conflict'; readonly inquiryId: string };

/** A submission with everything that is known before the database is asked. */
export interface Draft extends Submission {
  readonly reading: Reading;
  readonly key: string | null;
  readonly fingerprint: string;
  readonly receivedAt: Date;
}

/**
 * Stores inquiries with what is decided about each, all of them in one transaction, and puts those
 * that are ready on the queue in the same transaction. When this resolves they are on the disk.
 * The same idempotency key again answers with the inquiry stored before and stores nothing.
 */
export async function acceptInquiries(
  options: AcceptOptions,
  submissions: readonly Submission[],
): Promise<Acceptance[]> {
  const now = options.now();
  return acceptDrafts(
    options,
    submissions.map((submission) => readSubmission(submission, now)),
  );
}

/** Accepts submissions that were read before. */
export async function acceptDrafts(
  options: AcceptOptions,
  drafts: readonly Draft[],
): Promise<Acceptance[]> {
  const relations = relationsOf(drafts);
  return options.database.transaction(options.workspaceId, async (tx) => {
    await lockRelations(tx, options.workspaceId, relations);
    const related = await findRelated(tx, relations);
    const neighbours = related.map(toNeighbour);
    const rows: NewInquiry[] = [];
    const acceptances = drafts.map((draft) => {
      const known = related.find((row) => draft.key !== null && row.idempotency_key === draft.key);
      if (known !== undefined) return recognise(draft, known);
      const decision = decideAbout(draft, neighbours);
      const row = toRow(draft, decision);
      rows.push(row);
      related.push(row);
      neighbours.push(toNeighbour(row));
      return { outcome: 'stored' as const, receipt: toReceipt(row, false) };
    });
    await store(tx, rows, options);
    return acceptances;
  });
}

/** Everything about a submission that needs no database. */
export function readSubmission(submission: Submission, now: Date): Draft {
  const { input } = submission;
  return {
    ...submission,
    reading: readInquiry(input),
    key: collapse(input.idempotencyKey ?? '') || null,
    fingerprint: fingerprint(input),
    receivedAt: readMoment(input.receivedAt ?? '') ?? now,
  };
}

function relationsOf(drafts: readonly Draft[]): Relations {
  return {
    idempotencyKeys: drafts.flatMap(({ key }) => key ?? []),
    phones: drafts.flatMap(({ reading }) => reading.phone?.e164 ?? []),
    emails: drafts.flatMap(({ reading }) => reading.email ?? []),
    needHashes: drafts.map(({ reading }) => reading.needHash),
  };
}

function recognise(draft: Draft, known: RelatedInquiry): Acceptance {
  return known.fingerprint === draft.fingerprint
    ? { outcome: 'repeat', receipt: toReceipt(known, true) }
    : { outcome: 'conflict', inquiryId: known.id };
}

function decideAbout(draft: Draft, neighbours: Parameters<typeof decide>[2]): Decision {
  return draft.defect === undefined
    ? decide(draft.reading, draft.receivedAt, neighbours)
    : { decision: 'rejected', reason: draft.defect };
}

async function store(
  tx: WorkspaceTransaction,
  rows: readonly NewInquiry[],
  { now, enqueueDeliveries }: AcceptOptions,
): Promise<void> {
  if (rows.length === 0) return;
  const at = now();
  await storeInquiries(
    tx,
    rows,
    rows.flatMap((row) => firstEvents(row, at)),
  );
  const ready = rows.filter(({ decision }) => decision === 'ready');
  if (ready.length === 0) return;
  await enqueueDeliveries(
    tx,
    ready.map(({ id }) => id),
  );
}

function firstEvents(row: NewInquiry, at: Date): InquiryEvent[] {
  const inquiryId = row.id;
  return [
    { inquiryId, at, kind: 'received', text: `Received from ${row.source}.` },
    { inquiryId, at, kind: 'decided', text: row.reason },
  ];
}

function toRow(draft: Draft, decision: Decision) {
  const { reading } = draft;
  return {
    id: randomUUID(),
    idempotency_key: draft.key,
    fingerprint: draft.fingerprint,
    raw: JSON.stringify(draft.input),
    received_at: draft.receivedAt,
    source: reading.source,
    name: reading.name ?? null,
    phone: reading.phone?.e164 ?? null,
    phone_extension: reading.phone?.extension ?? null,
    email: reading.email ?? null,
    ...reading.address,
    trade: reading.trade,
    message: reading.message,
    preferred_time: reading.preferredTime,
    need_hash: reading.needHash,
    decision: decision.decision,
    reason: decision.reason,
    duplicate_of: decision.duplicateOf ?? null,
    status: decision.decision,
  } satisfies NewInquiry;
}
