import type { InquiryStage } from '@truckroll/hub-contract';
import type { RecordKind } from './tracking-tables.ts';

/** The way of an inquiry in ServiceTitan. */
const ORDER: readonly InquiryStage[] = [
  'booked',
  'accepted',
  'converted',
  'scheduled',
  'dispatched',
  'working',
  'completed',
];

/**
 * The stage of an inquiry after a record was seen. The job has the last word, also backwards (a
 * cancellation taken back). Bookings and assignments only move an inquiry forward, since feeds are
 * read one after the other and an old booking may be seen after a new job.
 */
export function nextStage(
  current: InquiryStage | null,
  seen: InquiryStage,
  kind: RecordKind,
): InquiryStage {
  if (current === null || kind === 'job') return seen;
  if (current === 'canceled' || current === 'completed') return current;
  if (seen === 'dismissed') return ORDER.indexOf(current) < CONVERTED ? seen : current;
  return ORDER.indexOf(seen) > ORDER.indexOf(current) ? seen : current;
}

const CONVERTED = ORDER.indexOf('converted');
