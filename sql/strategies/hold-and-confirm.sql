-- strategy: hold-and-confirm
-- title: Hold and confirm
-- isolation: none
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: two guarded updates: rooms move to locked, and from there to reserved
--
-- As web shops do it: the rooms are first held, so that nobody else can have them while the customer types a card
-- number, and then confirmed. Both are guarded updates that commit by themselves, and between them no transaction
-- is open and no lock is held: a hold is data. Held rooms count as gone for everybody. What is missing here is what
-- every such shop needs beside it: holds that expire, or a customer who closes the window keeps the room for ever.
-- Each update is guarded, so no lost update (P4) is possible.

-- step: hold
-- empty: sold out
UPDATE event_hotel_rooms
SET locked = locked + :rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: confirm
-- empty: conflict
WITH moved AS (
    UPDATE event_hotel_rooms
    SET locked = locked - :rooms,
        reserved = reserved + :rooms
    WHERE event_id = :event AND hotel_id = :hotel
      AND locked >= :rooms
    RETURNING id
)
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM moved;
