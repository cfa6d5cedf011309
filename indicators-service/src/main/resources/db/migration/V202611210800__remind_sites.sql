-- Where each site, and its quality manager, are written to about months that are not complete or not validated:
-- mailboxes of offices, not of people.
CREATE TABLE reminder_settings (
    site           text    PRIMARY KEY,
    desk_email     text,
    manager_email  text,
    -- The last day, by the site's calendar, on which its reminder was written.
    last_digest    date,
    changes        bigint  NOT NULL
);
COMMENT ON COLUMN reminder_settings.desk_email IS 'office mailbox';
COMMENT ON COLUMN reminder_settings.manager_email IS 'office mailbox';
