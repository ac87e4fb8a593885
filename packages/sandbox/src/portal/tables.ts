/** The tables of the portal's and the tenants' state; snapshots hold them too. */
export const PORTAL_TABLES = ['app', 'app_version', 'tenant', 'connection'] as const;

/** Apps belong to no environment; tenants and what connects them with apps belong to one. */
export const PORTAL_SCRIPT = `
create table if not exists app (
  id text primary key,
  app_key text not null unique,
  details text not null,
  tenants text not null,
  version integer not null,
  created_on text not null
);
create table if not exists app_version (
  app text not null,
  version integer not null,
  scopes text not null,
  created_on text not null,
  primary key (app, version)
);
create table if not exists tenant (
  environment text not null,
  id integer not null,
  name text not null,
  time_zone text not null,
  primary key (environment, id)
);
create table if not exists connection (
  environment text not null,
  tenant integer not null,
  app text not null,
  client_id text not null unique,
  user_id integer not null,
  accepted_version integer not null,
  declined_version integer not null default 0,
  enabled integer not null default 1,
  restriction text not null default '{}',
  secret1_hash text,
  secret2_hash text,
  connected_on text not null,
  primary key (environment, tenant, app)
);
`;

/** Columns that connections got later; a state file from before lacks them. */
export const CONNECTION_COLUMNS = [
  "connected_by text not null default ''",
  'secret1_on text',
  'secret2_on text',
];
