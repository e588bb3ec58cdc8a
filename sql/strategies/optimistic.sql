-- strategy: optimistic
-- title: Optimistic
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: a condition on what was read, evaluated again on the locked row
--
-- Nobody waits at the check. It remembers when the row was last changed, and the update repeats that moment in its
-- WHERE clause and sets a new one. If somebody else changed the row in between, the update finds no row: a
-- conflict, and the client starts again. Nothing is ever sold twice; the price is work done for nothing when many
-- want the same hotel. The moment travels as text, to the microsecond, and always moves forward. It prevents the
-- lost update (P4).

-- step: check
-- empty: sold out
SELECT updated_at::text AS seen
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: take
-- empty: conflict
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms,
    updated_at = greatest(clock_timestamp(), updated_at + interval '1 microsecond')
WHERE event_id = :event AND hotel_id = :hotel
  AND updated_at = :seen::timestamptz;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
