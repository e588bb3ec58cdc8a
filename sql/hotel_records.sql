-- Both records of one hotel in one snapshot.
SELECT contracted, locked, reserved, coalesce((
    SELECT sum(number_of_rooms) FROM reservations WHERE event_hotel_rooms_id = rooms.id), 0)::bigint
FROM event_hotel_rooms rooms
WHERE event_id = :event AND hotel_id = :hotel;
