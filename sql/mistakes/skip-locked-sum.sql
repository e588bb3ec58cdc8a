-- strategy: skip-locked-sum
-- title: SKIP LOCKED over a sum
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- keeps: ledger
-- mistake of: skip-locked-units
-- relies on: a sum over rows that leaves out those that others hold
--
-- "SKIP LOCKED makes it fast." It does, by leaving out rows that somebody holds. Over rows that are rooms that is
-- harmless; under a sum it makes rooms appear: the reservation that another client is changing at the moment, here
-- one that it has just moved up to the current price, is not counted, and its room is sold again.
--
-- The way: SKIP LOCKED only to choose among things that are all alike, one row each.

-- step: touch
UPDATE reservations
SET number_of_rooms = number_of_rooms
FROM event_hotel_rooms rooms
WHERE rooms.id = event_hotel_rooms_id AND rooms.event_id = :event AND rooms.hotel_id = :hotel;

-- step: check
-- empty: sold out
SELECT true AS available
FROM event_hotel_rooms rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (locked + coalesce((
    SELECT sum(number_of_rooms)
    FROM (SELECT number_of_rooms FROM reservations WHERE event_hotel_rooms_id = rooms.id FOR UPDATE SKIP LOCKED) AS free
  ), 0)) >= :rooms;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
