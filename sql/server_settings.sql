-- What the session would do otherwise than on a server as PostgreSQL brings it, and whether the role may make the
-- schema of a strategy that has a setup.
SELECT name, setting, boot_val AS usual
FROM pg_settings
WHERE name IN ('default_transaction_isolation', 'default_transaction_read_only', 'default_transaction_deferrable',
               'session_replication_role', 'synchronous_commit', 'row_security',
               'lock_timeout', 'statement_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout',
               'deadlock_timeout')
  AND setting IS DISTINCT FROM boot_val
ORDER BY name;

SELECT has_database_privilege(current_database(), 'CREATE') AS may_create, pg_is_in_recovery() AS is_standby;
