-- strategy: allotment
-- title: Allotment
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: correct
-- keeps: ledger
-- relies on: rooms divided beforehand among the servers, and a guarded update on one’s own share
--
-- Each of two servers has a contingent of its own and books from it with a guarded update; they never meet on a
-- row. That is how hotels and airlines share seats among agencies. Nothing is sold twice. The price is rooms that
-- stay unsold: a customer is turned away at one server while the other has some left. Here the last letter of the
-- customer's name says which server serves. Within a share the guarded update prevents the lost update (P4).

-- setup:
CREATE TABLE allotments (
    rooms_id bigint NOT NULL REFERENCES event_hotel_rooms (id) ON DELETE CASCADE,
    server integer NOT NULL,
    rooms bigint NOT NULL,
    sold bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (rooms_id, server)
);

CREATE FUNCTION divide_rooms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO allotments (rooms_id, server, rooms)
    SELECT NEW.id, server, (NEW.contracted - NEW.locked + server) / 2 FROM generate_series(0, 1) AS server;
    RETURN NULL;
END
$$;

CREATE TRIGGER divide_rooms AFTER INSERT ON event_hotel_rooms FOR EACH ROW EXECUTE FUNCTION divide_rooms();

-- step: take
-- empty: sold out
WITH share AS (
    UPDATE allotments
    SET sold = sold + :rooms
    FROM event_hotel_rooms rooms
    WHERE rooms.id = allotments.rooms_id AND rooms.event_id = :event AND rooms.hotel_id = :hotel
      AND allotments.server = ascii(right(split_part(split_part(:email, '@', 1), '.', 1), 1)) % 2
      AND allotments.rooms - allotments.sold >= :rooms
    RETURNING allotments.rooms_id
)
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT rooms_id, :email, :rooms, :request
FROM share;
