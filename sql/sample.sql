-- Counter and ledger of every hotel in one statement, that is in one snapshot: read apart they would differ
-- although the database never did.
SELECT hotel_id, reserved, coalesce((
    SELECT sum(number_of_rooms) FROM reservations WHERE event_hotel_rooms_id = rooms.id), 0)::bigint,
    contracted, locked
FROM event_hotel_rooms rooms
WHERE event_id = :event;
