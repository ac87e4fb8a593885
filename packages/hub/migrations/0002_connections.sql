create table connections (
  workspace_id text not null default current_workspace(),
  id uuid not null,
  name text not null,
  environment text check (environment in ('integration', 'production')),
  api_url text,
  auth_url text,
  tenant_id text not null,
  client_id text not null,
  booking_provider_id text,
  settings jsonb not null default '{}',
  -- The sealed client secret and app key: { keyId, wrappedKey, fields }.
  sealed_secrets jsonb not null,
  created_at timestamptz not null default now(),
  primary key (workspace_id, id),
  constraint connection_name_is_unique unique (workspace_id, name),
  check (environment is not null or (api_url is not null and auth_url is not null))
);
call enforce_workspace('connections');
