-- strategy: ledger-locked-repeatable
-- title: A ledger locked at repeatable read
-- isolation: repeatable read
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- keeps: ledger
-- mistake of: ledger-locked
-- relies on: a snapshot that was taken before the wait for the lock
--
-- "A higher level can only be safer." The row is locked before the sum is read, as it should be. But at REPEATABLE
-- READ the first statement takes the snapshot for the whole transaction, and it takes it before it waits for the
-- lock: the sum is read as of then, without the reservation of the one that was waited for. Nobody changed the
-- locked row, so nobody is refused: write skew (G2-item).
--
-- The way: READ COMMITTED, where each statement sees what is committed when it begins, or SERIALIZABLE with
-- retries.

-- step: lock
SELECT id
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
FOR UPDATE;

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
