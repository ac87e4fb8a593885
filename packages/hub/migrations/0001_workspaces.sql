-- The role every statement of a workspace runs under. It owns nothing and is no superuser, so
-- row-level security binds it. Roles are shared by all databases of a server: another hub may have
-- made it already, or be making it at this moment.
do $$
begin
  if not exists (select from pg_roles where rolname = 'truckroll_app') then
    create role truckroll_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'truckroll_app', 'member') then
    execute format('grant truckroll_app to %I', current_user);
  end if;
end
$$;

grant usage on schema public to truckroll_app;
alter default privileges in schema public
  grant select, insert, update, delete on tables to truckroll_app;

-- The workspace the open transaction works for; null outside of one, which matches no row.
create function current_workspace() returns text
  language sql stable
  return nullif(current_setting('truckroll.workspace', true), '');

-- Makes a table belong to workspaces: nobody but its own workspace sees or writes a row.
create procedure enforce_workspace(target regclass)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy own_workspace on %s using (workspace_id = current_workspace())'
    ' with check (workspace_id = current_workspace())', target);
end
$$;
