-- strategy: repeatable-read
-- title: Repeatable read
-- isolation: repeatable read
-- retry: conflict, 40001, 40P01
-- expect: correct
-- relies on: Repeatable Read: whoever updates a row that was changed since its snapshot gets serialization failure 40001
--
-- The three naive statements in one transaction at REPEATABLE READ. All of them see the snapshot that the first one
-- took. Whoever wants to update a row that somebody else changed after that snapshot is refused with "could not
-- serialize access due to concurrent update" (40001), and has to begin anew with a new snapshot. That prevents the
-- lost update (P4), and only that: it works because everybody updates the same row. Where two clients insert
-- different rows, as with a ledger alone, nobody is refused (write skew, G2-item).
--
-- Without the retry it is no way to book: 40001 is not an error but an answer.

-- step: check
-- empty: sold out
SELECT true AS available
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel
  AND contracted - (reserved + locked) >= :rooms;

-- step: take
UPDATE event_hotel_rooms
SET reserved = reserved + :rooms
WHERE event_id = :event AND hotel_id = :hotel;

-- step: record
INSERT INTO reservations (event_hotel_rooms_id, email, number_of_rooms, request_id)
SELECT id, :email, :rooms, :request
FROM event_hotel_rooms
WHERE event_id = :event AND hotel_id = :hotel;
