import type { Insertable } from 'kysely';
import { statementIn, type WorkspaceTransaction } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import type { InquiryTable } from './inquiry-table.ts';
import type { InquiryEvent } from './timeline.ts';

/** Columns of a new inquiry and their types; the others have their defaults. */
const COLUMNS = {
  id: 'uuid',
  idempotency_key: 'text',
  fingerprint: 'text',
  raw: 'text',
  received_at: 'timestamptz',
  source: 'text',
  name: 'text',
  phone: 'text',
  phone_extension: 'text',
  email: 'text',
  street: 'text',
  unit: 'text',
  city: 'text',
  state: 'text',
  zip: 'text',
  country: 'text',
  trade: 'text',
  message: 'text',
  preferred_time: 'text',
  need_hash: 'text',
  decision: 'text',
  reason: 'text',
  duplicate_of: 'uuid',
  status: 'text',
} as const;

/** An inquiry about to be stored. */
export type NewInquiry = Pick<Insertable<InquiryTable>, keyof typeof COLUMNS>;

const names = Object.keys(COLUMNS);
const types = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`);

/**
 * One statement however many inquiries there are. What was sent travels as text inside of the
 * parameter, since `json` as a whole refuses the NUL characters it may hold.
 */
const STORE = prepared(`
  with stored as (
    insert into inquiries (${names.join(', ')})
    select ${names.map((name) => (name === 'raw' ? 'raw::json' : name)).join(', ')}
    from json_to_recordset($1::json) as inquiry (${types.join(', ')})
  )
  insert into inquiry_events (inquiry_id, at, kind, text)
  select "inquiryId", at, kind, text
  from json_to_recordset($2::json)
    as event ("inquiryId" uuid, at timestamptz, kind text, text text)`);

/** Stores inquiries, in their order, with the first lines of their timelines. */
export async function storeInquiries(
  tx: WorkspaceTransaction,
  inquiries: readonly NewInquiry[],
  events: readonly InquiryEvent[],
): Promise<void> {
  await statementIn(tx)(STORE, [JSON.stringify(inquiries), JSON.stringify(events)]);
}
