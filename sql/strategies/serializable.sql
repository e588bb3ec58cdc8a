-- strategy: serializable
-- title: Serializable
-- isolation: serializable
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: Serializable: the result is that of some serial order, or somebody gets serialization failure 40001
--
-- The three naive statements in one transaction at SERIALIZABLE. Nothing is run one after another: PostgreSQL lets
-- all go on, watches who read what others write, and refuses with 40001 whoever would make the result one that no
-- serial order has. Here it is the update of the same row that is refused. It prevents every anomaly, write skew
-- (G2-item) too, as long as all that matter run at this level; the price is work done for nothing, and a retry that
-- is not optional.

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
