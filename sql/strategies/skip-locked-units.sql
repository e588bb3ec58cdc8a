-- strategy: skip-locked-units
-- title: A row a room
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: row locks on rooms that are rows, with SKIP LOCKED
--
-- Every room is a row of its own. A client takes as many free ones as it wants and steps over those that somebody
-- else holds at the moment (SKIP LOCKED), so nobody waits for anybody. It is the queue pattern: right, since each
-- room is locked and checked as itself, and a sum is never read. The price: rows that are skipped look sold out.
-- Who finds too few is told "conflict" and tries again, since the others may still give theirs back; who finds none
-- that is free is told "sold out". No lost update (P4) is possible on a row that is locked before it is looked at.

-- setup:
CREATE TABLE units (
    rooms_id bigint NOT NULL REFERENCES event_hotel_rooms (id) ON DELETE CASCADE,
    number bigint NOT NULL,
    taken boolean NOT NULL DEFAULT false,
    PRIMARY KEY (rooms_id, number)
);

CREATE FUNCTION make_units() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO units (rooms_id, number)
    SELECT NEW.id, number FROM generate_series(1, NEW.contracted - NEW.locked) AS number;
    RETURN NULL;
END
$$;

CREATE TRIGGER make_units AFTER INSERT ON event_hotel_rooms FOR EACH ROW EXECUTE FUNCTION make_units();

-- step: check
-- empty: sold out
SELECT true AS available
FROM units JOIN event_hotel_rooms rooms ON rooms.id = units.rooms_id
WHERE rooms.event_id = :event AND rooms.hotel_id = :hotel AND NOT units.taken
HAVING count(*) >= :rooms;

-- step: take
-- false: conflict
WITH free AS (
    SELECT units.rooms_id, units.number
    FROM units JOIN event_hotel_rooms rooms ON rooms.id = units.rooms_id
    WHERE rooms.event_id = :event AND rooms.hotel_id = :hotel AND NOT units.taken
    ORDER BY units.number
    LIMIT :rooms
    FOR UPDATE OF units SKIP LOCKED
), taken AS (
    UPDATE units SET taken = true
    FROM free
    WHERE units.rooms_id = free.rooms_id AND units.number = free.number
    RETURNING units.number
)
SELECT count(*) = :rooms AS all_of_them FROM taken;

-- step: count
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
