import type {
  InquiryDecision,
  InquiryInput,
  InquiryStage,
  InquiryStatus,
} from '@truckroll/hub-contract';
import type { ColumnType, Generated, GeneratedAlways, Selectable } from 'kysely';

/** Numbers beyond 32 bits come from the database as text. */
type BigIntText = ColumnType<string | null, number | string | null, number | string | null>;

export interface InquiryTable {
  workspace_id: Generated<string>;
  id: string;
  sequence: GeneratedAlways<string>;
  idempotency_key: string | null;
  fingerprint: string;
  raw: ColumnType<InquiryInput, string, never>;
  received_at: Date;
  source: string;
  name: string | null;
  phone: string | null;
  phone_extension: string | null;
  email: string | null;
  street: string;
  unit: string;
  city: string;
  state: string;
  zip: string;
  country: string;
  trade: string;
  message: string;
  preferred_time: string;
  need_hash: string;
  decision: InquiryDecision;
  reason: string;
  duplicate_of: string | null;
  status: InquiryStatus;
  connection_id: string | null;
  attempt: Generated<number>;
  faults: Generated<number>;
  waiting_reason: string | null;
  booking_id: BigIntText;
  booked_on: Date | null;
  job_id: BigIntText;
  stage: InquiryStage | null;
  updated_at: Generated<Date>;
}

export type InquiryRow = Selectable<InquiryTable>;

/** What a line of the timeline is about. */
export type EventKind =
  | 'received'
  | 'decided'
  | 'sending'
  | 'waiting'
  | 'delivered'
  | 'failed'
  | 'booking'
  | 'job'
  | 'appointment'
  | 'technician';

export interface InquiryEventTable {
  workspace_id: Generated<string>;
  id: GeneratedAlways<string>;
  inquiry_id: string;
  at: Date;
  kind: EventKind;
  text: string;
}
