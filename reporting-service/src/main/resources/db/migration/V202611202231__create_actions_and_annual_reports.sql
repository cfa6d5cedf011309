-- The action plan. Actors are services, never persons.
CREATE TABLE action (
    id               uuid PRIMARY KEY,
    position         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    prefecture       text        NOT NULL,
    site             text,
    objective        text        NOT NULL,
    description      text        NOT NULL,
    actors           text[]      NOT NULL,
    due              text,
    due_on           date,
    progress         text        NOT NULL,
    percent_done     int         NOT NULL,
    origin           text        NOT NULL,
    origin_reference text,
    version          bigint      NOT NULL
);
CREATE INDEX action_prefecture ON action (prefecture, position);
CREATE INDEX action_origin ON action (prefecture, origin, origin_reference);

CREATE TABLE annual_report (
    id           uuid PRIMARY KEY,
    scope        text        NOT NULL,
    code         text        NOT NULL,
    prefecture   text        NOT NULL,
    year         int         NOT NULL,
    status       text        NOT NULL,
    content      text        NOT NULL,
    refreshed_at timestamptz NOT NULL,
    validated_on date,
    published_on date,
    sha256       text,
    version      bigint      NOT NULL,
    UNIQUE (code, year)
);
CREATE INDEX annual_report_prefecture ON annual_report (prefecture, year DESC, code);
CREATE INDEX annual_report_published ON annual_report (year DESC, code) WHERE status = 'PUBLISHED';

-- Personal data: who commented. Internal, never published nor sent in an event.
CREATE TABLE annual_report_comment (
    id           uuid PRIMARY KEY,
    report_id    uuid        NOT NULL REFERENCES annual_report (id),
    author_id    text        NOT NULL,
    author_name  text        NOT NULL,
    text         text        NOT NULL,
    written_at   timestamptz NOT NULL
);
CREATE INDEX annual_report_comment_report ON annual_report_comment (report_id, written_at);

CREATE TABLE annual_report_document (
    report_id  uuid  NOT NULL REFERENCES annual_report (id),
    format     text  NOT NULL,
    sha256     text  NOT NULL,
    size       int   NOT NULL,
    bytes      bytea NOT NULL,
    PRIMARY KEY (report_id, format)
);

-- What is published stays as it was published, whatever the code above does.
CREATE FUNCTION refuse_change_of_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A published annual report never changes';
END $$;
CREATE TRIGGER annual_report_is_immutable BEFORE UPDATE OR DELETE ON annual_report
    FOR EACH ROW WHEN (OLD.status = 'PUBLISHED') EXECUTE FUNCTION refuse_change_of_published_report();
CREATE TRIGGER annual_report_document_is_immutable BEFORE UPDATE OR DELETE ON annual_report_document
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_report();
