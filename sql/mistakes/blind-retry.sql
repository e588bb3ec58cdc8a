-- strategy: blind-retry
-- title: Try again blindly
-- isolation: read committed
-- retry: conflict, 40001, 40P01, connection lost, unknown
-- expect: correct
-- mistake of: request-id
-- relies on: the row lock of SELECT … FOR UPDATE, and on nothing where a connection breaks
--
-- "The connection broke, so we try again." Where it broke before COMMIT that is right: the server has rolled back. Where
-- it broke after COMMIT was sent the booking is in the books, and the second try books the same request once more. No
-- room is sold twice, so no order of statements shows it; but one guest has two rooms and wanted one. Race it with
-- --lose-commit 5.
--
-- The way: a request carries an id, and whoever tries again asks for it first.

-- step: check
-- empty: sold out
SELECT true AS available
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms
FOR UPDATE;

-- step: take
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
