-- Where each site, and its quality manager, are reminded of what waits: mailboxes of offices, not of people. The table
-- belongs to the module that reads it; complaints and indicators had made it themselves before, and keep theirs.
CREATE TABLE IF NOT EXISTS reminder_settings (
    site           text    PRIMARY KEY,
    desk_email     text,
    manager_email  text,
    -- The last day, by the site's calendar, on which its reminder was written.
    last_digest    date,
    changes        bigint  NOT NULL
);
COMMENT ON COLUMN reminder_settings.desk_email IS 'office mailbox';
COMMENT ON COLUMN reminder_settings.manager_email IS 'office mailbox';
