-- strategy: unlock-before-commit
-- title: The lock given back before commit
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: advisory-lock
-- relies on: a session-level advisory lock that ends before the transaction does
--
-- "The critical section is locked." The lock is given back as the last statement of the transaction, and COMMIT
-- comes after it. In between the next client gets the lock, looks, and cannot see what is not committed yet.
--
-- The way: a transaction-level lock (pg_advisory_xact_lock), which COMMIT itself gives back.

-- step: lock
SELECT pg_advisory_lock(1, :hotel::integer);

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

-- step: unlock
SELECT pg_advisory_unlock(1, :hotel::integer);

-- step: unlock after all
-- when: sold out
SELECT pg_advisory_unlock(1, :hotel::integer);
