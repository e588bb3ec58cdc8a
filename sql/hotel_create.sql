WITH hotel AS (
    INSERT INTO hotels (name) VALUES (:name) RETURNING id
)
INSERT INTO event_hotel_rooms (event_id, hotel_id, contracted, locked)
SELECT :event, hotel.id, :contracted, :locked FROM hotel
RETURNING hotel_id;
