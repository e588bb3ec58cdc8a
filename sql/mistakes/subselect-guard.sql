-- strategy: subselect-guard
-- title: The guard in a sub-select
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: overbooked
-- mistake of: guarded-update
-- relies on: nothing: the sub-select is not evaluated again after the wait
--
-- "One statement is atomic, so it is safe." The guard stands in a sub-select. Who comes second waits for the row,
-- and then PostgreSQL evaluates the WHERE clause again on the new version of that row, but the sub-select is
-- another reading of the table and keeps the snapshot that the statement began with: it says that there is room.
-- The rooms are taken twice.
--
-- The way: ask the columns of the row that is changed, in the WHERE clause itself.

-- step: take
-- empty: sold out
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE id IN (
    SELECT id
    FROM event_hotel_rooms
    WHERE event_id = :event AND hotel_id = :hotel
      AND contracted - (reserved + locked) >= :rooms
);

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
