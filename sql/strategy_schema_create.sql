-- The schema of a strategy with a setup. The search path names it. By the comment a later start knows it for ours.
DO $$
DECLARE
    own CONSTANT text := current_setting('search_path');
BEGIN
    EXECUTE format('CREATE SCHEMA %s', own);
    EXECUTE format('COMMENT ON SCHEMA %s IS ''Last Room, the schema of a strategy''', own);
END
$$;
