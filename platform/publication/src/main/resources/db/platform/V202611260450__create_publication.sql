-- What was made public, byte for byte, whatever the code or the data become. A correction is another edition, which names
-- the one that it replaces.
CREATE TABLE publication_edition (
    id                 uuid        PRIMARY KEY,
    kind               text        NOT NULL,
    -- What it is about, in the words of its kind; the editions of a subject are numbered from 1.
    subject            text        NOT NULL,
    number             int         NOT NULL CHECK (number > 0),
    prefecture         text        NOT NULL,
    -- The site, or the prefecture when it is about all of it.
    place              text        NOT NULL,
    period             text        NOT NULL,
    first_day          date        NOT NULL,
    -- The form of the content: every form that was ever published stays readable.
    schema_version     int         NOT NULL CHECK (schema_version > 0),
    content            text        NOT NULL,
    -- Of the content, in UTF-8.
    sha256             text        NOT NULL,
    published_at       timestamptz NOT NULL,
    published_on       date        NOT NULL,
    published_by_id    text,
    published_by_name  text,
    -- What it corrects, told to its readers.
    correction         text,
    -- Absent on the first, and where those before were not kept.
    replaces           uuid        UNIQUE REFERENCES publication_edition,
    UNIQUE (kind, subject, number),
    CHECK (replaces IS NULL OR number > 1)
);
CREATE INDEX publication_edition_recent ON publication_edition (kind, first_day DESC, place);
CREATE INDEX publication_edition_prefecture ON publication_edition (kind, prefecture, first_day DESC, place);
CREATE INDEX publication_edition_published ON publication_edition (kind, published_at);
CREATE INDEX publication_edition_place ON publication_edition (kind, place, first_day DESC);

-- The files of an edition, made from its content by a job after the publication.
CREATE TABLE publication_document (
    edition       uuid        NOT NULL REFERENCES publication_edition,
    format        text        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('WAITING', 'MADE', 'FAILED')),
    attempts      int         NOT NULL DEFAULT 0,
    next_attempt  timestamptz NOT NULL,
    -- Why the last attempt failed.
    cause         text,
    bytes         bytea,
    size          int,
    sha256        text,
    PRIMARY KEY (edition, format),
    CHECK ((state = 'MADE') = (bytes IS NOT NULL AND size IS NOT NULL AND sha256 IS NOT NULL)),
    CHECK (state <> 'FAILED' OR cause IS NOT NULL)
);
CREATE INDEX publication_document_waiting ON publication_document (next_attempt) WHERE state <> 'MADE';

CREATE FUNCTION refuse_change_of_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What is published never changes';
END $$;
CREATE TRIGGER publication_edition_is_immutable BEFORE UPDATE OR DELETE ON publication_edition
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_publication();
CREATE TRIGGER publication_document_is_immutable BEFORE UPDATE OR DELETE ON publication_document
    FOR EACH ROW WHEN (OLD.state = 'MADE') EXECUTE FUNCTION refuse_change_of_publication();
