-- What is left of our tables where one of them is gone. Not CASCADE: what somebody made of them outside of our schema
-- is not ours to drop.
SET LOCAL lock_timeout TO '5s';

DROP TABLE IF EXISTS reservations, event_hotel_rooms, hotels, events;
