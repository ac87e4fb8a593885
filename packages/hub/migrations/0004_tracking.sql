-- How far each export feed of a connection has been read.
create table feed_cursors (
  workspace_id text not null default current_workspace(),
  connection_id uuid not null,
  feed text not null,
  cursor text not null,
  updated_at timestamptz not null default now(),
  primary key (workspace_id, connection_id, feed)
);
call enforce_workspace('feed_cursors');

-- The bookings, jobs, appointments and assignments that belong to an inquiry, as last seen.
create table tracked_records (
  workspace_id text not null default current_workspace(),
  connection_id uuid not null,
  kind text not null check (kind in ('booking', 'job', 'appointment', 'assignment')),
  record_id bigint not null,
  inquiry_id uuid not null,
  -- Only what a change of is worth a line in the timeline.
  state json not null,
  primary key (workspace_id, connection_id, kind, record_id),
  foreign key (workspace_id, inquiry_id) references inquiries (workspace_id, id)
);
create index tracked_records_by_inquiry on tracked_records (workspace_id, inquiry_id);
call enforce_workspace('tracked_records');
