-- strategy: function
-- title: Function in the database
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: the row lock of UPDATE, held for the time of one function call
--
-- The same booking as a function in PL/pgSQL: the steps run beside the data, and one call is one round trip. Each
-- statement in it sees what was committed when it began, as anywhere at READ COMMITTED; what keeps the rooms is the
-- guarded update and not the function. The row is locked only while the function runs and never while an answer
-- travels, which is why this is fast where the network is slow. The price is code in two places. It prevents the
-- lost update (P4).

-- setup:
CREATE FUNCTION book_rooms(event bigint, hotel bigint, rooms bigint, email text, request uuid) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    row_id bigint;
BEGIN
    UPDATE event_hotel_rooms
    SET reserved = reserved + rooms
    WHERE event_id = event AND hotel_id = hotel
      AND contracted - (reserved + locked) >= rooms
    RETURNING id INTO row_id;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
    VALUES (row_id, book_rooms.email, rooms, request);
    RETURN true;
END
$$;

-- step: book
-- false: sold out
SELECT book_rooms(:event, :hotel, :rooms, :email, :request) AS booked;
