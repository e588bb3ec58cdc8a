-- strategy: atomic
-- title: Atomic
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- relies on: all or nothing, which keeps the two records equal and nobody from the check
--
-- The same three statements in one transaction. All of them happen or none, so counter and ledger always agree.
-- But a transaction does not make anybody wait before the check: at READ COMMITTED each client still sees the
-- free rooms that others are about to take. The first update locks the row until COMMIT; those who wait for it
-- have passed their check already and add to the counter when they are let through. It usually overbooks more
-- than the naive way, because more clients pass the check while the lock is held.

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
