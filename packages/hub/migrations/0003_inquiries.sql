create table inquiries (
  workspace_id text not null default current_workspace(),
  id uuid not null,
  -- The order of acceptance; pages of the list follow it.
  sequence bigint generated always as identity,
  idempotency_key text,
  -- Hash of what was sent, to tell a repeated request from a key used twice.
  fingerprint text not null,
  -- As sent. Not jsonb, which refuses the NUL characters people manage to send.
  raw json not null,
  received_at timestamptz not null,

  source text not null,
  name text,
  phone text,
  phone_extension text,
  email text,
  street text not null,
  unit text not null,
  city text not null,
  state text not null,
  zip text not null,
  country text not null,
  trade text not null,
  message text not null,
  preferred_time text not null,
  need_hash text not null,

  decision text not null check (decision in ('ready', 'duplicate', 'review', 'rejected')),
  reason text not null,
  duplicate_of uuid,
  status text not null
    check (status in ('ready', 'duplicate', 'review', 'rejected', 'sending', 'delivered', 'failed')),

  -- Delivery: the connection it goes over, and the number of the attempt that may finish it.
  connection_id uuid,
  attempt integer not null default 0,
  -- Why it was not delivered yet, as last told in the timeline.
  waiting_reason text,
  booking_id bigint,
  -- By ServiceTitan's clock; tracking starts reading its feeds here.
  booked_on timestamptz,
  job_id bigint,
  stage text,
  updated_at timestamptz not null default now(),

  primary key (workspace_id, id),
  constraint inquiry_key_is_unique unique (workspace_id, idempotency_key)
);
create index inquiries_by_sequence on inquiries (workspace_id, sequence);
create index inquiries_by_status on inquiries (workspace_id, status, sequence);
create index inquiries_by_phone on inquiries (workspace_id, phone);
create index inquiries_by_email on inquiries (workspace_id, email);
create index inquiries_by_booking on inquiries (workspace_id, connection_id, booking_id);
call enforce_workspace('inquiries');

-- The timeline of each inquiry, one row per thing that happened.
create table inquiry_events (
  workspace_id text not null default current_workspace(),
  id bigint generated always as identity,
  inquiry_id uuid not null,
  at timestamptz not null,
  kind text not null,
  text text not null,
  primary key (workspace_id, inquiry_id, id),
  foreign key (workspace_id, inquiry_id) references inquiries (workspace_id, id)
);
call enforce_workspace('inquiry_events');
