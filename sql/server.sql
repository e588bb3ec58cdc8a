-- What the start of a private server does, once, as its superuser. From then on Last Room is an
-- ordinary role here as everywhere: what works on this server works on yours.
CREATE ROLE lastroom LOGIN;
CREATE SCHEMA lastroom AUTHORIZATION lastroom;
-- With one exception: a deadlock that a schedule leads to is found at once and not after a second.
DO $$
BEGIN
    IF current_setting('server_version_num')::integer >= 150000 THEN
        EXECUTE 'GRANT SET ON PARAMETER deadlock_timeout TO lastroom';
    END IF;
END
$$;
