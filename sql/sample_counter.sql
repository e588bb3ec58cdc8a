-- The counter alone, for the moments at which summing a long ledger would cost the race too much.
SELECT hotel_id, reserved FROM event_hotel_rooms WHERE event_id = :event;
