-- What deleted rows leave behind must not slow the race that comes next.
VACUUM event_hotel_rooms;

VACUUM reservations;
