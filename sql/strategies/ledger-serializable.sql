-- strategy: ledger-serializable
-- title: Ledger, serializable
-- isolation: serializable
-- retry: conflict, 40001, 40P01
-- expect: correct
-- keeps: ledger
-- relies on: Serializable Snapshot Isolation: predicate locks on what was read
--
-- There is no counter: what is sold is the sum of the reservations. Both clients sum, both insert a row of their
-- own, and no row is written by two, so no row lock and no REPEATABLE READ would notice. At SERIALIZABLE PostgreSQL
-- remembers what each has read, sees that each inserted what the other should have counted, and refuses one of them
-- with 40001. That is the write skew (G2-item), and this is the level that prevents it without a lock.

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
