-- Reports published before there were editions become the first edition of theirs, byte for byte, with their documents.
-- The former tables stay until the next version, and what a replica of the former version still publishes there comes
-- over by itself.
CREATE FUNCTION carry_published_report(report annual_report) RETURNS void LANGUAGE sql AS $$
    INSERT INTO publication_edition (id, kind, subject, number, prefecture, place, period, first_day, schema_version,
        content, sha256, published_at, published_on)
    VALUES (gen_random_uuid(), 'annual-report', report.id::text, 1, report.prefecture, report.code, report.year::text,
        make_date(report.year, 1, 1), coalesce((report.content::jsonb ->> 'schemaVersion')::int, 1),
        report.content, report.sha256, report.published_on::timestamp AT TIME ZONE 'UTC', report.published_on)
    ON CONFLICT (kind, subject, number) DO NOTHING
$$;

-- The content itself is no document.
CREATE FUNCTION carry_report_document(document annual_report_document) RETURNS void LANGUAGE sql AS $$
    INSERT INTO publication_document (edition, format, state, attempts, next_attempt, bytes, size, sha256)
    SELECT edition.id, lower(document.format), 'MADE', 1, edition.published_at, document.bytes, document.size,
        document.sha256
    FROM publication_edition edition
    WHERE edition.kind = 'annual-report' AND edition.subject = document.report_id::text AND document.format <> 'JSON'
    ON CONFLICT (edition, format) DO NOTHING
$$;

SELECT carry_published_report(report) FROM annual_report report WHERE report.status = 'PUBLISHED';
SELECT carry_report_document(document) FROM annual_report_document document;

CREATE FUNCTION carry_new_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM carry_published_report(NEW);
    RETURN NULL;
END $$;
CREATE TRIGGER annual_report_is_carried AFTER INSERT OR UPDATE ON annual_report
    FOR EACH ROW WHEN (NEW.status = 'PUBLISHED') EXECUTE FUNCTION carry_new_published_report();

CREATE FUNCTION carry_new_report_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM carry_report_document(NEW);
    RETURN NULL;
END $$;
CREATE TRIGGER annual_report_document_is_carried AFTER INSERT ON annual_report_document
    FOR EACH ROW EXECUTE FUNCTION carry_new_report_document();
