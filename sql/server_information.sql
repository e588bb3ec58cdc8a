-- Without the right to see others' sessions their backend_type is null here; they count all the same.
-- What is said about the server, and how many sessions it still has room for. Only max_connections less the
-- reserved ones count for an ordinary role; a limit of the role or of the database may be tighter still.
WITH sessions AS (
    SELECT usesysid, datid FROM pg_stat_activity
    WHERE usesysid IS NOT NULL AND datid IS NOT NULL
      AND coalesce(backend_type, 'client backend') = 'client backend'
)
SELECT current_setting('server_version') AS version,
       current_setting('server_version_num')::integer AS number,
       current_setting('fsync')::boolean AS fsync,
       current_database() AS database,
       current_user AS role,
       least(
           current_setting('max_connections')::integer
               - current_setting('superuser_reserved_connections')::integer
               - coalesce(current_setting('reserved_connections', true), '0')::integer
               - (SELECT count(*) FROM sessions),
           (SELECT CASE WHEN rolconnlimit < 0 THEN 2147483647
                        ELSE rolconnlimit - (SELECT count(*) FROM sessions WHERE usesysid = r.oid) END
            FROM pg_roles r WHERE rolname = current_user),
           (SELECT CASE WHEN datconnlimit < 0 THEN 2147483647
                        ELSE datconnlimit - (SELECT count(*) FROM sessions WHERE datid = d.oid) END
            FROM pg_database d WHERE datname = current_database())
       ) AS free_connections;
