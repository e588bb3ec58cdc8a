-- strategy: exclusion
-- title: Exclusion constraint
-- isolation: read committed
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: an exclusion constraint: no two reservations with overlapping room numbers
--
-- Rooms have numbers, and a reservation holds a range of them. An exclusion constraint lets no two reservations of
-- the same hotel overlap, whoever inserts them, at every isolation level: it is checked in the index, and who comes
-- second waits there until the first has decided. Each client takes the numbers after the last one that it sees;
-- who meets another's range begins anew. It refuses what a phantom (P3) would let through: a reservation that was
-- not there when one looked. For single rooms a UNIQUE constraint does the same.
--
-- ON CONFLICT DO NOTHING makes a conflict an answer instead of an error (23P01). It matters here: without it two
-- inserts of the same range can each wait for the other, and one is ended as a deadlock after a second.

-- setup:
CREATE TABLE room_numbers (
    rooms_id bigint NOT NULL REFERENCES event_hotel_rooms (id) ON DELETE CASCADE,
    numbers int8range NOT NULL,
    EXCLUDE USING gist (int8range(rooms_id, rooms_id, '[]') WITH &&, numbers WITH &&)
);

-- step: number
-- empty: sold out
SELECT coalesce(max(upper(numbers)), 1) AS first_number
FROM event_hotel_rooms rooms LEFT JOIN room_numbers ON room_numbers.rooms_id = rooms.id
WHERE rooms.event_id = :event AND rooms.hotel_id = :hotel
GROUP BY rooms.id
HAVING coalesce(max(upper(numbers)), 1) + :rooms - 1 <= rooms.contracted - rooms.locked;

-- step: take
-- empty: conflict
INSERT INTO room_numbers (rooms_id, numbers)
SELECT id, int8range(:first_number, :first_number + :rooms)
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
ON CONFLICT DO NOTHING;

-- step: count
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
