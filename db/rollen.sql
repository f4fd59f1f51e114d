-- Roles of the cluster. Run by every migration run, before the migrations: roles are not part of a dump, so a restore
-- into an empty server needs them again. Harmless to repeat. A database administrator may also run it by hand, when the
-- user that migrates may not create roles.
--
--   loket_app    what every tenant transaction becomes (set_config('role', ...)); no login, bound by row-level security
--   loket_zoek   owner of the few functions that look across tenants; sees ids, slugs and names, nothing else
--   loket_inlog  what the app logs in as: no rights of its own and none inherited, so outside a tenant transaction it
--                can do nothing; the administrator of a server gives it a password
do $$
declare
  naam text;
begin
  foreach naam in array array['loket_app', 'loket_zoek', 'loket_inlog'] loop
    if not exists (select from pg_roles where rolname = naam) then
      begin
        execute format('create role %I %s noinherit', naam, case naam when 'loket_inlog' then 'login' else 'nologin' end);
      exception
        when duplicate_object or unique_violation then null;  -- another database of this server was first
      end;
    end if;
    if exists (select from pg_roles where rolname = naam and (rolsuper or rolbypassrls)) then
      raise exception 'De rol % is superuser of heeft BYPASSRLS; daarmee zou de scheiding tussen samenwerkingsverbanden vervallen.', naam
        using hint = format('Laat de databasebeheerder uitvoeren: alter role %I nosuperuser nobypassrls', naam);
    end if;
  end loop;

  if not pg_has_role('loket_inlog', 'loket_app', 'member') then
    grant loket_app to loket_inlog;
  end if;

  -- An owner without superuser hands the functions to loket_zoek, which takes membership.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    foreach naam in array array['loket_app', 'loket_zoek'] loop
      continue when pg_has_role(current_user, naam, 'usage');
      begin
        execute format('grant %I to %I', naam, current_user);
      exception
        when insufficient_privilege then
          if not pg_has_role(current_user, naam, 'member') then
            raise exception 'De gebruiker % mag de rol % niet gebruiken.', current_user, naam
              using hint = format('Laat de databasebeheerder uitvoeren: grant %I to %I', naam, current_user);
          end if;
      end;
    end loop;
  end if;
end
$$;
