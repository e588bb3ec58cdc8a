-- strategy: nowait
-- title: No wait
-- isolation: read committed
-- retry: conflict, 40001, 40P01, 55P03
-- expect: correct
-- relies on: a row lock that is refused (55P03) instead of waited for
--
-- Pessimistic, but nobody queues: FOR UPDATE NOWAIT is refused at once with "could not obtain lock on row" (55P03)
-- where somebody else holds the row, and the client tries again a little later. No connection is kept waiting in
-- the database, at the price of attempts for nothing and of fairness: who comes again at the right moment is
-- served, not who came first. It prevents the lost update (P4).

-- step: check
-- empty: sold out
SELECT true AS available
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms
FOR UPDATE NOWAIT;

-- step: take
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
