-- The reservations of the event, a bounded number at a time, to be held against what the clients were told.
SELECT reservations.id, request_id, hotel_id, number_of_rooms
FROM reservations
JOIN event_hotel_rooms rooms ON rooms.id = event_hotel_rooms_id
WHERE rooms.event_id = :event AND reservations.id > :after
ORDER BY reservations.id
LIMIT 20000;
