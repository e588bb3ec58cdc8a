-- strategy: ledger-locked
-- title: Ledger, locked
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- keeps: ledger
-- relies on: a row lock on the parent row, taken before the sum is read
--
-- There is no counter: what is sold is the sum of the reservations. Rows that do not exist yet cannot be locked, so
-- everybody locks the row that they belong to, the hotel's. The sum is a statement of its own after the lock, so at
-- READ COMMITTED it sees every reservation that was committed before the lock was given. At REPEATABLE READ the
-- same two steps fail: there the sum is read from the snapshot that was taken before the wait. That prevents the
-- write skew (G2-item).

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
