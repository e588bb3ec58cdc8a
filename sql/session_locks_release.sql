-- Advisory locks of a session outlive its transactions.
SELECT pg_advisory_unlock_all();
