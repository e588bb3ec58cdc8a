-- As many hotels as wanted, alike, each with its row in the event. When it was changed last is given to the microsecond,
-- never at a whole millisecond: a strategy that loses digits of it loses them always, and not in 999 of 1000 runs.
WITH hotel AS (
    INSERT INTO hotels (name) SELECT :name FROM generate_series(1, :count::integer) RETURNING id
)
INSERT INTO event_hotel_rooms (event_id, hotel_id, contracted, locked, updated_at)
SELECT :event, hotel.id, :contracted, :locked,
       date_trunc('milliseconds', clock_timestamp() - interval '1 millisecond') + interval '457 microseconds'
FROM hotel
RETURNING hotel_id;
