-- The proofs of work that served, until they expire: each serves once.
CREATE TABLE spent_challenge (
    challenge   text         PRIMARY KEY,
    expires_at  timestamptz  NOT NULL
);
CREATE INDEX spent_challenge_expired ON spent_challenge (expires_at);
