-- Makes the schema of an arena where it is missing, and takes back what the one who had it before may have left: a
-- session that still works, and settings of its role. The search path names the schema, the role is called the same.
-- Then the schema is ready for its tables.
-- Somebody may look at the tables in a transaction: then another arena is taken.
SET LOCAL lock_timeout TO '500ms';

DO $$
DECLARE
    arena CONSTANT text := current_setting('search_path');
BEGIN
    IF to_regnamespace(arena) IS NULL THEN
        EXECUTE format('CREATE SCHEMA %s', arena);
    END IF;
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = arena;
    -- Only a role itself may do that, beside superusers.
    EXECUTE format('SET LOCAL ROLE %s', arena);
    EXECUTE format('ALTER ROLE %s RESET ALL', arena);
    EXECUTE format('ALTER ROLE %s IN DATABASE %I RESET ALL', arena, current_database());
    RESET ROLE;
END
$$;
