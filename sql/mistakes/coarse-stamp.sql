-- strategy: coarse-stamp
-- title: A stamp of whole days
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: optimistic
-- relies on: a time stamp that two changes can share
--
-- "updated_at says whether somebody changed it." It does where no two changes have the same stamp. Columns of whole
-- seconds are common (MySQL's DATETIME, JSON, a driver that cuts). Here the stamp is kept to the day, so that it
-- shows every time and not only within a second: the second update finds the stamp that it expects, and the check
-- is never repeated.
--
-- The way: a number that every change raises.

-- step: check
-- empty: sold out
SELECT date_trunc('day', updated_at)::text AS seen
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: take
-- empty: conflict
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms,
    updated_at = date_trunc('day', updated_at)
WHERE event_id = :event AND hotel_id = :hotel
  AND date_trunc('day', updated_at) = :seen::timestamptz;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
