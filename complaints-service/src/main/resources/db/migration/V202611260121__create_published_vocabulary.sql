-- The words for codes as they were last published, list by list.
CREATE TABLE published_vocabulary (
    list     text    PRIMARY KEY,
    entries  jsonb,
    version  bigint  NOT NULL DEFAULT 0
);
