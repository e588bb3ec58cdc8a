-- strategy: advisory-lock
-- title: Advisory lock
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: a transaction-level advisory lock: held until COMMIT, whatever rows there are
--
-- Before anybody looks, everybody takes the same lock, a number that stands for the hotel. PostgreSQL knows nothing
-- of what it means; it keeps the others waiting until the transaction ends. The check is a statement of its own
-- after the lock, so at READ COMMITTED it sees what the one before has committed. It works also where there is no
-- row to lock yet, and only among those who take it: one program that books without it sells the room again. It
-- prevents whatever comes of looking at the same time: the lost update (P4), and for a ledger the write skew
-- (G2-item).

-- step: lock
SELECT pg_advisory_xact_lock(1, :hotel::integer);

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
