-- strategy: compensate
-- title: Take, then give back
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: an update that adds to what is there and returns the sum, and a step that undoes it
--
-- No check before, no lock, no transaction: every client adds its rooms to the counter, and the same statement
-- returns whether they fit. Who got too much gives back in a step of its own after the attempt. Additions never get
-- lost, since each works on the row as it is, and a reservation is written only for rooms that fit. Between taking
-- and giving back the counter shows more than there is: others may be turned away although rooms come free in the
-- next moment, and a client that dies in between leaves them taken. Nothing is decided by an earlier reading, so
-- there is no lost update (P4).

-- step: take
-- false: sold out
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel
RETURNING reserved + locked <= contracted AS fits;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: give back
-- when: sold out
UPDATE event_hotel_rooms
SET reserved = reserved - :rooms
WHERE event_id = :event AND hotel_id = :hotel;
