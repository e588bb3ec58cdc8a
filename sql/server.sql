-- What the start of a private server does, once, as its superuser. From then on Last Room is an
-- ordinary role here as everywhere: what works on this server works on yours.
CREATE ROLE lastroom LOGIN;
CREATE SCHEMA lastroom AUTHORIZATION lastroom;
