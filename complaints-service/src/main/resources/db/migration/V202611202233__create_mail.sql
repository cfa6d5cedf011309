-- Letters to send. A row is removed once the mail server has taken it: what it holds is personal, and a first letter
-- holds the link that opens the follow-up.
CREATE TABLE mail (
    id             uuid        PRIMARY KEY,
    case_id        uuid        NOT NULL REFERENCES case_file,
    purpose        text        NOT NULL,
    recipient      text        NOT NULL,
    subject        text        NOT NULL,
    body           text        NOT NULL,
    attempts       int         NOT NULL DEFAULT 0,
    next_attempt   timestamptz NOT NULL
);
CREATE INDEX mail_next_attempt ON mail (next_attempt);
COMMENT ON COLUMN mail.recipient IS 'personal: contact';
COMMENT ON COLUMN mail.body IS 'personal: free text';
