-- Who has a case open: worth nothing after a crash, so never written to the log.
CREATE UNLOGGED TABLE case_presence (
    case_id    uuid         NOT NULL REFERENCES case_file ON DELETE CASCADE,
    user_id    text         NOT NULL,
    user_name  text         NOT NULL,
    answering  boolean      NOT NULL,
    seen_at    timestamptz  NOT NULL,
    PRIMARY KEY (case_id, user_id)
);
CREATE INDEX case_presence_seen ON case_presence (seen_at);
