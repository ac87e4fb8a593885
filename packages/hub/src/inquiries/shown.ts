import type { Inquiry, InquiryReceipt, TimelineEvent } from '@truckroll/hub-contract';
import type { InquiryEventTable, InquiryRow } from './inquiry-table.ts';
import type { Selectable } from 'kysely';

/** An inquiry as the API shows it. */
export function toInquiry(row: InquiryRow): Inquiry {
  return {
    id: row.id,
    status: row.status,
    decision: row.decision,
    reason: row.reason,
    duplicateOf: row.duplicate_of,
    stage: row.stage,
    idempotencyKey: row.idempotency_key,
    connectionId: row.connection_id,
    bookingId: toNumber(row.booking_id),
    jobId: toNumber(row.job_id),
    receivedAt: row.received_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    raw: row.raw,
    normalised: {
      name: row.name,
      phone: row.phone,
      email: row.email,
      street: row.street || null,
      unit: row.unit || null,
      city: row.city || null,
      state: row.state || null,
      zip: row.zip || null,
      country: row.country || null,
    },
  };
}

/** The acknowledgement of an inquiry; a repeat was known before. */
export function toReceipt(
  row: Pick<InquiryRow, 'id' | 'status' | 'decision' | 'reason' | 'duplicate_of'>,
  isRepeat: boolean,
): InquiryReceipt {
  const { id, status, decision, reason } = row;
  return { id, status, decision, reason, duplicateOf: row.duplicate_of, isRepeat };
}

export function toTimelineEvent(
  row: Pick<Selectable<InquiryEventTable>, 'at' | 'kind' | 'text'>,
): TimelineEvent {
  return { at: row.at.toISOString(), kind: row.kind, text: row.text };
}

function toNumber(text: string | null): number | null {
  return text === null ? null : Number(text);
}
