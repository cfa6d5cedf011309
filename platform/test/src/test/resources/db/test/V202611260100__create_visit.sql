CREATE TABLE visit (
    id          uuid PRIMARY KEY,
    prefecture  text NOT NULL,
    site        text NOT NULL,
    period      text,
    month       text,
    day         date,
    at          timestamptz
);
