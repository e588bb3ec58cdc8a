-- What the start of a private server does, once, as its superuser. From then on Last Room is an
-- ordinary role here as everywhere: what works on this server works on yours.
CREATE ROLE lastroom LOGIN;
CREATE SCHEMA lastroom AUTHORIZATION lastroom;
-- PostgreSQL 13 and 14 let everybody make tables there.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
-- Strategies run as roles of their own, each with a schema of the same name (an arena) that belongs to lastroom and
-- is made when it is first used. So many that twelve strategies can race together beside an exploration, a schedule
-- and a trial or two.
CREATE ROLE lastroom_strategies;
DO $$
BEGIN
    EXECUTE format('GRANT CREATE ON DATABASE %I TO lastroom', current_database());
    FOR number IN 1..16 LOOP
        EXECUTE format('CREATE ROLE lastroom_a%s LOGIN IN ROLE lastroom_strategies ROLE lastroom', number);
    END LOOP;
    -- A deadlock that a schedule leads to is found at once and not after a second.
    IF current_setting('server_version_num')::integer >= 150000 THEN
        EXECUTE 'GRANT SET ON PARAMETER deadlock_timeout TO lastroom, lastroom_strategies';
    END IF;
END
$$;
