-- strategy: version-not-raised
-- title: A version that nobody raises
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: version
-- relies on: a version that stays the same
--
-- "We have optimistic locking, there is a version column." The update asks for the version that was read, and
-- forgets to raise it; so does a bulk update beside an ORM. The version is always the expected one, and nobody is
-- ever refused.
--
-- The way: version = version + 1 in the same UPDATE.

-- step: check
-- empty: sold out
SELECT version AS seen
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: take
-- empty: conflict
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND version = :seen;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
