-- Where each site, and its quality manager, are written to about what waits: mailboxes of offices, not of people.
CREATE TABLE reminder_settings (
    site           text    PRIMARY KEY REFERENCES site,
    desk_email     text,
    manager_email  text,
    -- The last day, by the site's calendar, whose digest was made.
    last_digest    date,
    changes        bigint  NOT NULL
);

-- A reminder is about no case in particular.
ALTER TABLE mail ALTER COLUMN case_id DROP NOT NULL;
