-- strategy: check-constraint
-- title: Check constraint
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: a CHECK constraint on the row, tested at every change
--
-- The naive booking in a transaction, and a rule in the table: reserved and locked are never more than contracted.
-- Both clients pass their check, the second waits for the row at its update, adds to the counter as it is then, and
-- is refused by the constraint (23514); its transaction is rolled back. The rule holds for every program that ever
-- writes there. A constraint sees one row: it guards the counter, and cannot sum a ledger. It does not prevent the
-- stale check (the lost update P4 begins with one); it refuses what would come of it.

-- setup:
ALTER TABLE event_hotel_rooms ADD CONSTRAINT not_overbooked CHECK (reserved + locked <= contracted);

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
