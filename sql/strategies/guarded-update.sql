-- strategy: guarded-update
-- title: Guarded update
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: the row lock of UPDATE, and a condition that is evaluated again on the row as it is then
--
-- The question and the change are one statement: the update takes the rooms only where enough are left. The first
-- one locks the row. Whoever comes second waits for its COMMIT, and then PostgreSQL reads the row again and
-- evaluates the whole WHERE clause on it, so the second sees what is really left. No lost update (P4) is possible,
-- since nothing is written that was worked out from an earlier reading.
--
-- It takes fewer round trips under the lock than SELECT … FOR UPDATE, and it is the first thing to try.

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
