/** Snapshots hold these. */
export const DELIVERY_TABLES = ['webhook_event', 'webhook_delivery', 'webhook_attempt'] as const;

/** Times are virtual: `due_ms` in milliseconds since 1970, others as text. */
export const DELIVERY_SCRIPT = `
create table if not exists webhook_event (
  id integer primary key,
  environment text not null,
  tenant integer not null,
  event text not null,
  occurrence text not null,
  raised_on text not null,
  data text not null
);
create table if not exists webhook_delivery (
  id integer primary key,
  event_id integer not null,
  app text not null,
  event text not null,
  message text not null,
  cause text not null,
  state text not null,
  attempts integer not null,
  due_ms integer not null
);
create index if not exists webhook_delivery_due on webhook_delivery (state, app, due_ms);
create index if not exists webhook_delivery_event on webhook_delivery (event_id);
create table if not exists webhook_attempt (
  delivery integer not null,
  number integer not null,
  at text not null,
  duration_ms integer not null,
  callback_url text not null,
  is_signed integer not null,
  status integer,
  problem text,
  answer text not null,
  primary key (delivery, number)
) without rowid;
`;
