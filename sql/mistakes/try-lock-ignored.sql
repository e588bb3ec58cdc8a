-- strategy: try-lock-ignored
-- title: A try-lock whose answer nobody reads
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: advisory-lock
-- relies on: pg_try_advisory_xact_lock, which answers false instead of waiting
--
-- "There is a lock." The function tries to take it and says whether it got it; it never waits. The statement
-- returns one row in both cases, true or false, and a program that looks only for an error goes on without the
-- lock.
--
-- The way: read the answer (false ends the attempt), or take the lock that waits.

-- step: lock
SELECT pg_try_advisory_xact_lock(1, :hotel::integer) AS locked;

-- step: check
-- empty: sold out
SELECT true AS available
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: take
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
