-- strategy: table-lock
-- title: Table lock
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: LOCK TABLE in SHARE ROW EXCLUSIVE mode, held until COMMIT
--
-- The bluntest lock: one booking at a time in all hotels. SHARE ROW EXCLUSIVE lets others read and keeps away
-- everybody who wants to write or to take the same lock. It needs no thought about rows, and it works where rows do
-- not exist yet; it also makes a queue of customers who want nothing of each other. It prevents the lost update
-- (P4), and for a ledger the write skew (G2-item).

-- step: lock
LOCK TABLE event_hotel_rooms IN SHARE ROW EXCLUSIVE MODE;

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
