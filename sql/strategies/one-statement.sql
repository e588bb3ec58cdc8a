-- strategy: one-statement
-- title: One statement
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: the row lock of UPDATE, and one statement being all or nothing
--
-- Guarded update and reservation in one statement: the WITH query takes the rooms and hands on the row that it
-- changed; where it changed none, nothing is inserted. One statement is one transaction, so counter and ledger
-- agree without BEGIN and COMMIT, and the row is locked for one round trip only. So the lost update (P4) cannot
-- happen.
--
-- "One statement is atomic, so it is safe" is not why it works. It works because the guard and the change are on
-- the same row: who waits for the row has its condition evaluated again. A guard that stands in a sub-select is
-- not.

-- step: book
-- empty: sold out
WITH taken AS (
    UPDATE event_hotel_rooms
    SET reserved = reserved + :rooms
    WHERE event_id = :event AND hotel_id = :hotel
      AND contracted - (reserved + locked) >= :rooms
    RETURNING id
)
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM taken;
