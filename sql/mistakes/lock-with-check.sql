-- strategy: lock-with-check
-- title: The lock in the same statement
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: advisory-lock
-- relies on: an advisory lock that is given after the statement’s snapshot was taken
--
-- "The lock is taken first, it stands first." Lock and check are one statement. A statement sees what was committed
-- when it began, and it began before it waited for the lock: when the lock is given it looks at the rooms as they
-- were before the other one booked.
--
-- The way: the lock in a statement of its own, and the check in the next one.

-- step: lock and check
-- empty: sold out
SELECT true AS available
FROM (SELECT pg_advisory_xact_lock(1, :hotel::integer)) AS lock, event_hotel_rooms
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
