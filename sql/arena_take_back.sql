-- After the setup: what a strategy books with, it can neither drop nor alter.
DO $$
BEGIN
    EXECUTE format('REASSIGN OWNED BY %s TO CURRENT_USER', current_setting('search_path'));
END
$$;
