-- strategy: pessimistic
-- title: Pessimistic
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: the row lock of SELECT … FOR UPDATE, held until COMMIT
--
-- The check takes the row lock at once: SELECT … FOR UPDATE. Whoever comes second waits before it looks, not after.
-- When the first one commits, PostgreSQL reads the row again for the one who waited, so its check sees what is
-- really left. Nothing is ever sold twice; the price is a queue at every popular hotel. It prevents the lost update
-- (P4).

-- step: check
-- empty: sold out
SELECT true AS available
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms
FOR UPDATE;

-- step: take
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
