-- The events that no session claims: of races that ended, or of programs that were killed.
SELECT id, (SELECT count(*) FROM events) AS total
FROM events
WHERE pg_try_advisory_xact_lock(1280266572, id::integer);
