-- How often the results of a control were told to the other services.
ALTER TABLE reply_control ADD COLUMN told bigint NOT NULL DEFAULT 0;
