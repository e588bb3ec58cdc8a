-- What a strategy may do in its arena: work with rows, and neither drop nor alter nor truncate a table.
DO $$
DECLARE
    arena CONSTANT text := current_setting('search_path');
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %1$s TO %1$s', arena);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %1$s TO %1$s', arena);
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %1$s TO %1$s', arena);
END
$$;
