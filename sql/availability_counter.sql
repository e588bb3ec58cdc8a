-- What a client reads before it asks: the rooms left in every hotel, by the counter.
SELECT hotel_id, contracted - (reserved + locked) FROM event_hotel_rooms WHERE event_id = :event;
