/**
 * The tables of organizations and people that snapshots hold too. Sessions are left out: putting an
 * older state back signs nobody in or out.
 */
export const PEOPLE_TABLES = ['organization', 'person'] as const;

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
  can_generate_key integer not null default 0,
  can_manage_access integer not null default 0,
  active integer not null default 1,
  password_hash text,
  terms_accepted_on text,
  created_on text not null,
  unique (environment, email)
);
create table if not exists session (
  token_hash text primary key,
  person text not null,
  via text not null,
  environment text not null,
  opened_ms integer not null
);
`;
