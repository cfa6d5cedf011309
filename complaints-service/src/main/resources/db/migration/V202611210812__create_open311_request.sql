-- The cases that applications lodged: only these are public, for what they are and where they stand.
CREATE TABLE open311_request (
    number     text         PRIMARY KEY REFERENCES case_file (number),
    lodged_at  timestamptz  NOT NULL
);
CREATE INDEX open311_request_lodged ON open311_request (lodged_at);
