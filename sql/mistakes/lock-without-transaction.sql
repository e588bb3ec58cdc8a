-- strategy: lock-without-transaction
-- title: A lock without a transaction
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: pessimistic
-- relies on: a row lock that ends with its statement
--
-- "It says FOR UPDATE." So it does, but no transaction is open: the statement commits by itself and its lock ends
-- with it, before the next one begins. It is the naive way with more words. ORMs do this where autocommit is on and
-- the transaction annotation is missing.
--
-- The way: BEGIN before the check.

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
