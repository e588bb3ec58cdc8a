-- For the time of its setup the arena is the strategy's own. By the comment the next one knows that it has to be made
-- anew.
DO $$
DECLARE
    arena CONSTANT text := current_setting('search_path');
BEGIN
    EXECUTE format('ALTER SCHEMA %1$s OWNER TO %1$s', arena);
    EXECUTE format('COMMENT ON SCHEMA %s IS ''Last Room, with a setup''', arena);
END
$$;
