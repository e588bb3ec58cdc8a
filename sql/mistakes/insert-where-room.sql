-- strategy: insert-where-room
-- title: Insert where there is room
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- keeps: ledger
-- mistake of: one-statement
-- relies on: nothing: who inserts waits for nobody
--
-- "Check and insert are one statement." One statement sees one snapshot, taken when it begins. The sum in its WHERE
-- clause does not have the reservation that another one inserts at the same moment, and an insert waits for nobody.
-- Taken whole, one statement after another, it never oversells: that is why it passes every test that is not
-- concurrent. It oversells as soon as one begins before the other has committed.
--
-- The way: a guarded update of a row that both change, or SERIALIZABLE.

-- step: book
-- empty: sold out
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (locked + coalesce((
    SELECT sum(number_of_rooms) FROM reservations WHERE event_hotel_rooms_id = rooms.id), 0)) >= :rooms;
