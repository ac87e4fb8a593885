/**
 * The tables of organizations and people that snapshots hold too. Sessions are left out: putting an
 * older state back signs nobody in or out.
 */
export const PEOPLE_TABLES = [
  'organization',
  'person',
  'access_request',
  'mail',
  'invitation',
] as const;

export const PEOPLE_SCRIPT = `
create table if not exists organization (
  id text primary key,
  name text not null,
  kind text not null,
  plan text,
  production_tenant integer,
  integration_tenant integer,
  created_on text not null
);
create table if not exists person (
  id text primary key,
  environment text not null,
  tenant integer,
  organization text not null,
  employee integer,
  name text not null,
  email text not null collate nocase,
  login text not null,
  administrator integer not null default 0,
  can_generate_key integer not null default 0,
  can_manage_access integer not null default 0,
  active integer not null default 1,
  password_hash text,
  terms_accepted_on text,
  created_on text not null,
  unique (environment, email)
);
create table if not exists access_request (
  id text primary key,
  form text not null,
  status text not null,
  note text not null default '',
  created_on text not null,
  decided_on text
);
create table if not exists mail (
  id integer primary key,
  sender text not null,
  recipient text not null,
  subject text not null,
  text text not null,
  code text,
  sent_on text not null
);
create table if not exists invitation (
  code_hash text primary key,
  organization text not null,
  email text not null,
  mail integer not null
);
create table if not exists session (
  token_hash text primary key,
  person text not null,
  via text not null,
  environment text not null,
  opened_ms integer not null
);
`;
