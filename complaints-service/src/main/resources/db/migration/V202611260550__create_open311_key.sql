-- Keys of applications that know no token. Only the hash is stored: a key is shown once, when it is issued.
CREATE TABLE open311_key (
    id           uuid         PRIMARY KEY,
    hash         bytea        NOT NULL UNIQUE,
    application  text         NOT NULL,
    prefecture   text,
    issued_at    timestamptz  NOT NULL,
    issued_by    text         NOT NULL,
    revoked_at   timestamptz
);
CREATE INDEX open311_key_prefecture ON open311_key (prefecture);
