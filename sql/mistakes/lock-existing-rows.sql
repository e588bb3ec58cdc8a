-- strategy: lock-existing-rows
-- title: Locking the rows that exist
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- keeps: ledger
-- mistake of: ledger-locked
-- relies on: row locks on reservations that are there, and none on those that come
--
-- "FOR UPDATE locks what the query matches." It locks the rows that it found. The reservation that the other one is
-- about to insert is not among them, and in an empty hotel there is nothing to lock at all: both sum, both insert.
-- PostgreSQL has no gap locks; only SERIALIZABLE notices a row that was not there (phantom, write skew G2-item).
--
-- The way: lock a row that both need, such as the hotel's.

-- step: lock
SELECT reservations.id
FROM reservations JOIN event_hotel_rooms rooms ON rooms.id = event_hotel_rooms_id
WHERE rooms.event_id = :event AND rooms.hotel_id = :hotel
FOR UPDATE OF reservations;

-- step: check
-- empty: sold out
SELECT true AS available
FROM event_hotel_rooms rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (locked + coalesce((
    SELECT sum(number_of_rooms) FROM reservations WHERE event_hotel_rooms_id = rooms.id), 0)) >= :rooms;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
