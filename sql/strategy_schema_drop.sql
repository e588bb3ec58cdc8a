-- The search path names it. One that somebody looks at in a transaction is left for later.
SET LOCAL lock_timeout TO '500ms';

SET LOCAL client_min_messages TO warning;

DO $$
BEGIN
    EXECUTE format('DROP SCHEMA IF EXISTS %s CASCADE', current_setting('search_path'));
END
$$;
