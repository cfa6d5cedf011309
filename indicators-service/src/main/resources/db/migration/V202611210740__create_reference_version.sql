-- Every version of the reference data, kept for ever: rows are added, never changed. A framework's version applies from
-- a day; the others' versions carry their own dates inside.
CREATE TABLE reference_version (
    kind            text        NOT NULL,
    code            text        NOT NULL,
    version         bigint      NOT NULL,
    data            text        NOT NULL,
    effective_from  date,
    saved_at        timestamptz NOT NULL,
    by_id           text        NOT NULL,
    by_name         text        NOT NULL,
    PRIMARY KEY (kind, code, version)
);

-- What was there before versions were kept.
INSERT INTO reference_version
SELECT kind, code, version, data,
       CASE kind WHEN 'Framework' THEN (data::json ->> 'validFrom')::date END,
       now(), 'platform', 'La plateforme'
FROM reference_document;
