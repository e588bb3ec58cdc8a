-- strategy: my-strategy
-- title: My ledger
-- isolation: serializable
-- retry: 40001, 40P01
-- expect: correct
-- keeps: ledger
--
-- What it does and why, in plain words. Only reservations are written; what is sold is their sum.

-- step: check
-- empty: sold out
SELECT rooms.id AS room
FROM event_hotel_rooms AS rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - locked - (SELECT coalesce(sum(number_of_rooms), 0)
                             FROM reservations
                             WHERE event_hotel_rooms_id = rooms.id) >= :rooms;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
VALUES (:room, :email, :rooms, :request);
