-- How much each caller may still call, by limit; the address is hashed. Lost at a crash, which forgives everybody.
CREATE UNLOGGED TABLE rate_bucket (
    id          text   PRIMARY KEY,
    state       bytea,
    -- In milliseconds since 1970: the bucket is full again and its row may go.
    expires_at  bigint
);
CREATE INDEX rate_bucket_expired ON rate_bucket (expires_at);

-- The proofs of work that served, until they expire: each serves once.
CREATE TABLE IF NOT EXISTS spent_challenge (
    challenge   text         PRIMARY KEY,
    expires_at  timestamptz  NOT NULL
);
CREATE INDEX IF NOT EXISTS spent_challenge_expired ON spent_challenge (expires_at);
