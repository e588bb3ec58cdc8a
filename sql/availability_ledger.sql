-- What a client reads before it asks where a strategy keeps only the ledger.
SELECT hotel_id, contracted - (locked + coalesce((
    SELECT sum(number_of_rooms) FROM reservations WHERE event_hotel_rooms_id = rooms.id), 0))
FROM event_hotel_rooms rooms
WHERE event_id = :event;
