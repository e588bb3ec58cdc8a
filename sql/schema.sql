-- The tables of the experiment, in a schema of their own. Every race adds an event with rows of its own, so
-- several races, and several copies of the program, work side by side. bigint: a strategy without any guard can
-- count far beyond what an integer holds.
CREATE TABLE events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE hotels (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL
);

-- Free space in every page keeps the updates of a hot row on its page (HOT), so that a later race is not slower.
CREATE TABLE event_hotel_rooms (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id bigint NOT NULL REFERENCES events (id),
    hotel_id bigint NOT NULL REFERENCES hotels (id),
    contracted bigint NOT NULL,
    locked bigint NOT NULL DEFAULT 0,
    reserved bigint NOT NULL DEFAULT 0,
    version bigint NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (event_id, hotel_id)
) WITH (fillfactor = 20);

-- Without it, every hotel that is removed would be looked for in all rows.
CREATE INDEX event_hotel_rooms_hotel_id ON event_hotel_rooms (hotel_id);

CREATE TABLE reservations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_hotel_rooms_id bigint NOT NULL REFERENCES event_hotel_rooms (id),
    email text NOT NULL,
    number_of_rooms integer NOT NULL,
    request_id uuid NOT NULL
);

CREATE INDEX reservations_event_hotel_rooms_id ON reservations (event_hotel_rooms_id);

-- By this a later start knows the tables for ours, whichever of them is left.
COMMENT ON TABLE events IS 'Last Room, layout 1';

COMMENT ON TABLE hotels IS 'Last Room, layout 1';

COMMENT ON TABLE event_hotel_rooms IS 'Last Room, layout 1';

COMMENT ON TABLE reservations IS 'Last Room, layout 1';
