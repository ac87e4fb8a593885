import type { ConnectionTable } from '../connections/connection-table.ts';
import type { InquiryEventTable, InquiryTable } from '../inquiries/inquiry-table.ts';
import type { FeedCursorTable, TrackedRecordTable } from '../tracking/tracking-tables.ts';

/** Every table of the hub, as Kysely sees it. */
export interface Tables {
  connections: ConnectionTable;
  inquiries: InquiryTable;
  inquiry_events: InquiryEventTable;
  feed_cursors: FeedCursorTable;
  tracked_records: TrackedRecordTable;
}
