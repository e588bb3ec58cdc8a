-- strategy: rows-not-counted
-- title: Rows touched and not counted
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: guarded-update
-- relies on: a guarded update whose answer nobody reads
--
-- "The update has the condition." It has, and for the second client it touches no row, but nobody asks how many it
-- touched: the program goes on and writes the reservation. The counter is right and the room is sold twice. No
-- error is raised, since an update of no row is no error.
--
-- The way: 0 rows means sold out, and ends the attempt.

-- step: take
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
