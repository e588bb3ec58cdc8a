-- Whether a schema of this name can be ours: there is none, and no living session has claimed it.
SELECT CASE WHEN to_regnamespace(:name) IS NULL THEN pg_try_advisory_lock(1280266574, hashtext(:name)) ELSE false END;
