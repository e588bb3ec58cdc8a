-- One program at a time prepares the schema or clears it. Held until the transaction ends.
SELECT pg_advisory_xact_lock(1280266572, 0);
