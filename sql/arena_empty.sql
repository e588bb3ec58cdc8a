-- Takes away all that is in an arena, also what a strategy's setup made there. The search path names the schema.
SET LOCAL lock_timeout TO '500ms';

SET LOCAL client_min_messages TO warning;

DO $$
BEGIN
    -- Who had it before and still works would hold its tables.
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = current_setting('search_path');
    EXECUTE format('DROP SCHEMA IF EXISTS %s CASCADE', current_setting('search_path'));
END
$$;
