-- strategy: customer-key
-- title: A lock with the customer’s key
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: advisory-lock
-- relies on: an advisory lock that two customers never share
--
-- "Every booking takes the lock." It does, each its own: the key is made of the customer's address, so that nobody
-- presses the button twice. Two customers never meet on it. A lock protects what its key names, and the room is not
-- in it.
--
-- The way: the key of what is to be protected, the hotel.

-- step: lock
SELECT pg_advisory_xact_lock(hashtext(:email));

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
