-- Who holds up whom: for each of these sessions those that it waits for, holders of the lock and those before it in
-- the queue alike (manual, "System Information Functions", pg_blocking_pids). Empty for one that does not wait.
SELECT session, array_to_string(pg_blocking_pids(session), ' ')
FROM unnest(:sessions::integer[]) AS session;
