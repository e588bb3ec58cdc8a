-- Is there a schema of our name, whose is it, and may we use it or create it?
SELECT coalesce((SELECT obj_description(c.oid, 'pg_class') FROM pg_class c
                 WHERE c.relnamespace = n.oid AND c.relname = 'events'), '') AS comment,
       n.oid IS NOT NULL AS exists,
       EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid) AS filled,
       coalesce(has_schema_privilege(n.oid, 'USAGE') AND has_schema_privilege(n.oid, 'CREATE'), false) AS usable,
       has_database_privilege(current_database(), 'CREATE') AS creatable
FROM (VALUES ('lastroom'::name)) AS wanted (name)
LEFT JOIN pg_namespace n ON n.nspname = wanted.name;
