-- By the session that takes the place of one that broke.
SELECT pg_advisory_lock(1280266574, hashtext(:name));
