-- Is there a schema of our name, may we use it or create it, and what has become of each of its tables? One with
-- "own_columns" has those that schema.sql gives it; one that is "intact" has its constraints and nothing beside. (From
-- version 18 on constraints of type "n" say what attnotnull says too.)
SELECT n.oid IS NOT NULL AS exists,
       EXISTS (SELECT FROM pg_class any_of WHERE any_of.relnamespace = n.oid) AS filled,
       coalesce(has_schema_privilege(n.oid, 'USAGE') AND has_schema_privilege(n.oid, 'CREATE'), false) AS usable,
       has_database_privilege(current_database(), 'CREATE') AS creatable,
       wanted.name,
       c.oid IS NOT NULL AS there,
       coalesce(obj_description(c.oid, 'pg_class'), '') AS comment,
       coalesce(c.relkind = 'r', false)
           AND coalesce(wanted.columns = (
               SELECT string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod),
                                           CASE WHEN attnotnull THEN 'not null' END,
                                           CASE WHEN attidentity = 'a' THEN 'identity' END,
                                           CASE WHEN attgenerated <> '' THEN 'generated' END,
                                           'default ' || pg_get_expr(adbin, adrelid)),
                                 ', ' ORDER BY attnum)
               FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
               WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped), false) AS own_columns,
       coalesce(wanted.constraints = (
               SELECT string_agg(pg_get_constraintdef(oid), ', ' ORDER BY pg_get_constraintdef(oid) COLLATE "C")
               FROM pg_constraint WHERE conrelid = c.oid AND contype <> 'n'), false)
           AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND NOT tgisinternal)
           AND NOT EXISTS (SELECT FROM pg_rewrite WHERE ev_class = c.oid)
           AND NOT c.relrowsecurity AS intact
FROM (VALUES
    ('events'::name,
     'id bigint not null identity, name text not null',
     'PRIMARY KEY (id)'),
    ('hotels',
     'id bigint not null identity, name text not null',
     'PRIMARY KEY (id)'),
    ('event_hotel_rooms',
     'id bigint not null identity, event_id bigint not null, hotel_id bigint not null, contracted bigint not null, '
         || 'locked bigint not null default 0, reserved bigint not null default 0, version bigint not null default 0, '
         || 'updated_at timestamp with time zone not null default clock_timestamp()',
     'FOREIGN KEY (event_id) REFERENCES events(id), FOREIGN KEY (hotel_id) REFERENCES hotels(id), PRIMARY KEY (id), '
         || 'UNIQUE (event_id, hotel_id)'),
    ('reservations',
     'id bigint not null identity, event_hotel_rooms_id bigint not null, email text not null, '
         || 'number_of_rooms integer not null, request_id uuid not null',
     'FOREIGN KEY (event_hotel_rooms_id) REFERENCES event_hotel_rooms(id), PRIMARY KEY (id)')
) AS wanted (name, columns, constraints)
LEFT JOIN pg_namespace n ON n.nspname = 'lastroom'
LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = wanted.name;
