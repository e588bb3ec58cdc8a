-- As many hotels as wanted, alike, each with its row in the event.
WITH hotel AS (
    INSERT INTO hotels (name) SELECT :name FROM generate_series(1, :count::integer) RETURNING id
)
INSERT INTO event_hotel_rooms (event_id, hotel_id, contracted, locked)
SELECT :event, hotel.id, :contracted, :locked FROM hotel
RETURNING hotel_id;
