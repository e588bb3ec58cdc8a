-- The first arena that nobody has. It is this session's until that ends, or gives the lock back. A lock is granted
-- again to the session that holds it, so what this one has is left out first. One that has a comment was made by a
-- strategy's setup, and is of no use to others.
SELECT number, 'lastroom_a' || number AS name,
       to_regclass('lastroom_a' || number || '.reservations') IS NOT NULL
           AND obj_description(to_regnamespace('lastroom_a' || number), 'pg_namespace') IS NULL AS made
FROM generate_series(1, (SELECT count(*) FROM pg_roles WHERE rolname ~ '^lastroom_a[0-9]+$')) AS number
WHERE CASE
    WHEN EXISTS (
        SELECT FROM pg_locks
        WHERE locktype = 'advisory' AND classid = 1280266573 AND objid = number::oid AND pid = pg_backend_pid()
    ) THEN false
    ELSE pg_try_advisory_lock(1280266573, number::integer)
END
LIMIT 1;
