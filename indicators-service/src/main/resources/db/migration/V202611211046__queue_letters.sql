-- E-mails to send, written with what they tell. A row is removed once the mail server has taken it.
CREATE TABLE mail (
    id             uuid         PRIMARY KEY,
    about          uuid,
    purpose        text         NOT NULL,
    recipient      text         NOT NULL,
    subject        text         NOT NULL,
    body           text         NOT NULL,
    attempts       int          NOT NULL DEFAULT 0,
    -- How often the mail server said that it will never take the letter.
    refusals       int          NOT NULL DEFAULT 0,
    next_attempt   timestamptz  NOT NULL
);
CREATE INDEX mail_next_attempt ON mail (next_attempt);
COMMENT ON COLUMN mail.recipient IS 'office mailbox';
