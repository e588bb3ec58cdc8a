-- The events that no session claims: of races that ended, or of programs that were killed. A lock is granted again to
-- the session that holds it, so what this one claims is left out first.
SELECT id, (SELECT count(*) FROM events) AS total
FROM events
WHERE CASE
    WHEN EXISTS (
        SELECT FROM pg_locks
        WHERE locktype = 'advisory' AND classid = 1280266572 AND objid = events.id::oid AND pid = pg_backend_pid()
    ) THEN false
    ELSE pg_try_advisory_xact_lock(1280266572, id::integer)
END;
