-- E-mails to send. A row is removed once the mail server has taken it: what it holds may be personal. The table belongs
-- to the module that sends them; complaints and indicators had made it themselves before, and keep theirs (complaints
-- names the column "about" case_id).
DO $$
BEGIN
    IF to_regclass('mail') IS NULL THEN
        CREATE TABLE mail (
            id             uuid         PRIMARY KEY,
            about          uuid,
            purpose        text         NOT NULL,
            recipient      text         NOT NULL,
            subject        text         NOT NULL,
            body           text         NOT NULL,
            attempts       int          NOT NULL DEFAULT 0,
            -- How often the mail server refused the letter for good.
            refusals       int          NOT NULL DEFAULT 0,
            next_attempt   timestamptz  NOT NULL
        );
        CREATE INDEX mail_next_attempt ON mail (next_attempt);
        COMMENT ON COLUMN mail.recipient IS 'personal: contact';
        COMMENT ON COLUMN mail.body IS 'personal: free text';
    END IF;
END
$$;
