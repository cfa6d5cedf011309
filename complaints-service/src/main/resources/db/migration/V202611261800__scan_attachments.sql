-- What an antivirus said of each file; those that came while there was none are looked at once there is.
ALTER TABLE attachment ADD COLUMN scan text NOT NULL DEFAULT 'NOT_SCANNED'
    CHECK (scan IN ('NOT_SCANNED', 'CLEAN', 'INFECTED'));
CREATE INDEX attachment_not_scanned ON attachment (added_at) WHERE scan = 'NOT_SCANNED';
