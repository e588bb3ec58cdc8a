-- strategy: bad-citizen
-- title: Not everybody takes the lock
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: pessimistic
-- relies on: a row lock that one copy of the service does not take
--
-- "We lock the row." Most do: whose address begins with a, as Alice's does, takes the lock and then looks. The others
-- use an older copy of the service, which looks without it. A look needs no lock, so it waits for nobody, and what it
-- sees can be out of date before it is acted upon.
--
-- The way: everybody who books takes the lock, the batch job and the old version too; or the database keeps the rule
-- (a guarded update, a constraint).

-- step: lock
SELECT id
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel AND :email LIKE 'a%'
FOR UPDATE;

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
