-- strategy: request-id
-- title: Request id
-- isolation: read committed
-- retry: conflict, 40001, 40P01, connection lost, unknown
-- expect: correct
-- relies on: the row lock of SELECT … FOR UPDATE, and a request that carries its id
--
-- When a connection breaks after COMMIT was sent, the client cannot know what became of it: the booking may be in the
-- books or not. This client may try again all the same, as it asks first whether the request with this id is booked.
--
-- The lock comes before the question: an earlier try of the same request that has not ended yet holds it, so when the
-- question is put its answer will not change any more. Where the request is there, 0 rooms are wanted, nothing is
-- written, and the client is told what it should have been told the first time. Last Room’s --lose-commit cuts such
-- connections on purpose.

-- step: lock
SELECT id AS room
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
FOR UPDATE;

-- step: ask
SELECT :rooms * (count(*) = 0)::integer AS wanted
FROM reservations
WHERE event_hotel_rooms_id = :room AND request_id = :request;

-- step: take
-- empty: sold out
UPDATE event_hotel_rooms
SET reserved = reserved + :wanted
WHERE id = :room
  AND contracted - (reserved + locked) >= :wanted;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT :room, :email, :rooms, :request
WHERE :wanted > 0;
