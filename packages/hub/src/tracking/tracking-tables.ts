import type { ColumnType, Generated } from 'kysely';

/** The export feeds an inquiry is followed through, in the order they are read. */
export type Feed = 'bookings' | 'jobs' | 'appointments' | 'assignments';

export interface FeedCursorTable {
  workspace_id: Generated<string>;
  connection_id: string;
  feed: Feed;
  cursor: string;
  updated_at: Generated<Date>;
}

export type RecordKind = 'booking' | 'job' | 'appointment' | 'assignment';

export interface TrackedRecordTable {
  workspace_id: Generated<string>;
  connection_id: string;
  kind: RecordKind;
  record_id: ColumnType<string, number | string, never>;
  inquiry_id: string;
  state: ColumnType<Readonly<Record<string, unknown>>, string, string>;
}
