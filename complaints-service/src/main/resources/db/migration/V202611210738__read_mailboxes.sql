-- What calls for an agent's eyes: the person wrote again, or what was sent to them came back.
ALTER TABLE case_file ADD COLUMN attention text CHECK (attention IN ('NEW_MESSAGE', 'UNDELIVERED')),
    ADD COLUMN attention_on date,
    ADD CHECK ((attention IS NULL) = (attention_on IS NULL));

-- The e-mails exchanged about a case, by their Message-ID, so that those that follow find it. Removed when what is
-- personal is erased.
CREATE TABLE case_mail (
    message_id      text         PRIMARY KEY,
    case_id         uuid         NOT NULL REFERENCES case_file,
    -- Why the platform sent it; absent from what the person wrote.
    purpose         text,
    at              timestamptz  NOT NULL,
    undelivered_at  timestamptz
);
CREATE INDEX case_mail_case ON case_mail (case_id, at);
COMMENT ON COLUMN case_mail.message_id IS 'personal: contact';

-- Every e-mail found in a mailbox, once. The key is a hash of its Message-ID, or of the whole when it has none; the
-- sender's is one of their address: neither tells who wrote.
CREATE TABLE mailbox_message (
    mailbox      text         NOT NULL,
    message_key  text         NOT NULL,
    outcome      text         NOT NULL
        CHECK (outcome IN ('CASE', 'FURTHER_MESSAGE', 'DELIVERY_REPORT', 'AUTOMATIC', 'SET_ASIDE', 'FAILED')),
    case_id      uuid         REFERENCES case_file,
    sender_key   text,
    reason       text,
    attempts     int          NOT NULL DEFAULT 1,
    arrived_at   timestamptz  NOT NULL,
    at           timestamptz  NOT NULL,
    PRIMARY KEY (mailbox, message_key)
);
CREATE INDEX mailbox_message_sender ON mailbox_message (sender_key, at);
CREATE INDEX mailbox_message_set_aside ON mailbox_message (mailbox, at) WHERE outcome = 'SET_ASIDE';

-- How the last reading of each mailbox went.
CREATE TABLE mailbox_reading (
    mailbox  text         PRIMARY KEY,
    at       timestamptz  NOT NULL,
    failure  text
);
