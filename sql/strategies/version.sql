-- strategy: version
-- title: Version number
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: a condition on a version that every change raises, evaluated again on the locked row
--
-- Optimistic locking as ORMs do it (@Version, lock_version): the check remembers the version of the row, the update
-- asks for the same version in its WHERE clause and raises it. Whoever was overtaken updates no row, and that has
-- to be noticed: here it is a conflict, and the client begins anew. A number cannot stand still, as a time stamp of
-- coarse resolution can. It prevents the lost update (P4). Every writer has to raise the version, or it guards
-- nothing.

-- step: check
-- empty: sold out
SELECT version AS seen
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: take
-- empty: conflict
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms,
    version = version + 1
WHERE event_id = :event AND hotel_id = :hotel
  AND version = :seen;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
