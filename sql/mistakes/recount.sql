-- strategy: recount
-- title: The recount beside the bookings
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: guarded-update
-- relies on: a counter that is overwritten from a sum that others are about to change
--
-- "A recount puts it right." The guarded update is right; but before each booking the counter is set to the sum of
-- the ledger, to be sure. Another client has taken its room and has not written its reservation yet: the sum does
-- not have it, the recount writes over what that one had counted, and the guard believes it. It passes every test
-- in which nobody else books meanwhile.
--
-- The way: one record is worked out from the other only while nobody can book, under the same lock and in one
-- transaction.

-- step: recount
UPDATE event_hotel_rooms
SET reserved = coalesce((
    SELECT sum(number_of_rooms) FROM reservations WHERE event_hotel_rooms_id = event_hotel_rooms.id), 0)
WHERE event_id = :event AND hotel_id = :hotel;

-- step: take
-- empty: sold out
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
