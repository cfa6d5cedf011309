-- The files joined to a case. They go with what is personal in it.
CREATE TABLE attachment (
    id           uuid         PRIMARY KEY,
    case_id      uuid         NOT NULL REFERENCES case_file,
    name         text         NOT NULL,
    media_type   text         NOT NULL,
    size         int          NOT NULL,
    -- SHA-256 of the content: the same file sent twice is kept once.
    hash         text         NOT NULL,
    from_person  boolean      NOT NULL,
    added_at     timestamptz  NOT NULL,
    UNIQUE (case_id, hash)
);
COMMENT ON COLUMN attachment.name IS 'personal: free text';

CREATE TABLE attachment_part (
    attachment  uuid   NOT NULL REFERENCES attachment ON DELETE CASCADE,
    position    int    NOT NULL,
    bytes       bytea  NOT NULL,
    PRIMARY KEY (attachment, position)
);
COMMENT ON COLUMN attachment_part.bytes IS 'personal: free text';
-- Photographs and documents are compressed already.
ALTER TABLE attachment_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE case_file ADD COLUMN attachments int NOT NULL DEFAULT 0;

-- The file that was given, when it was not only the case.
ALTER TABLE case_reading ADD COLUMN attachment uuid;
