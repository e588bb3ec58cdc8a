INSERT INTO events (name) VALUES (:name) RETURNING id;
