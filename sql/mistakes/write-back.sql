-- strategy: write-back
-- title: Write back what was read
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: guarded-update
-- relies on: nothing: the new value is worked out from an old reading
--
-- "It is in a transaction." The check reads the counter, the program adds to it, and the update writes the sum
-- back. Who comes second waits for the row, and then writes what it had worked out before: the first booking is
-- written over, a lost update (P4). The counter does not even show it, since it says one room where two were sold;
-- only the ledger does.
--
-- The way: let the database add (reserved = reserved + :rooms), and ask in the same WHERE clause whether it fits.

-- step: check
-- empty: sold out
SELECT reserved AS before
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: take
UPDATE event_hotel_rooms
SET reserved = :before + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
