CREATE SCHEMA lastroom;
