-- strategy: share-lock
-- title: Shared lock, then upgrade
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: a shared row lock: nobody changes the row while others hold it
--
-- The look takes a lock that several may hold at once, FOR SHARE: the row stays as it was read. Who then wants to
-- change it has to wait until all others have given theirs back. Two who both looked wait for each other: a deadlock,
-- and PostgreSQL ends one of them after a second. No room is sold twice; but with many clients there is always another
-- one who looks, and a race ends with nothing booked.
--
-- The better way: take the lock that will be needed at once, FOR UPDATE.

-- step: check
-- empty: sold out
SELECT true AS available
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms
FOR SHARE;

-- step: take
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
