-- The schemas of strategies with a setup that no session claims: of programs that were killed. A lock is granted again
-- to the session that holds it, so what this one claims is left out first.
SELECT nspname
FROM pg_namespace
WHERE nspname LIKE 'lastroom\_%'
  AND obj_description(oid, 'pg_namespace') = 'Last Room, the schema of a strategy'
  AND pg_has_role(nspowner, 'USAGE')
  AND CASE
      WHEN EXISTS (
          SELECT FROM pg_locks
          WHERE locktype = 'advisory' AND classid = 1280266574 AND objid = hashtext(nspname)::oid
            AND pid = pg_backend_pid()
      ) THEN false
      ELSE pg_try_advisory_xact_lock(1280266574, hashtext(nspname))
  END;
