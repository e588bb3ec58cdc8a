DELETE FROM reservations USING event_hotel_rooms rooms
WHERE event_hotel_rooms_id = rooms.id AND rooms.event_id = ANY (:events::bigint[]);

DELETE FROM event_hotel_rooms WHERE event_id = ANY (:events::bigint[]);

DELETE FROM hotels WHERE NOT EXISTS (SELECT FROM event_hotel_rooms rooms WHERE rooms.hotel_id = hotels.id);

DELETE FROM events WHERE id = ANY (:events::bigint[]);
