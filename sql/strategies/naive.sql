-- strategy: naive
-- title: Naive
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- relies on: nothing
--
-- The booking as it is written first: look whether enough rooms are left, add to the counter, write down the
-- reservation. Each statement is committed by itself. Between one client's look and its update, other clients
-- look too and see the same free rooms. All of them go on, and the same room is sold again. Every check was
-- true when it was made and out of date when it was acted upon.

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
