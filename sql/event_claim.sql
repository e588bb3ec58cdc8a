-- Held by the session that races on this event; an event whose lock is free belongs to nobody any more.
SELECT pg_advisory_lock(1280266572, :event::bigint::integer);
