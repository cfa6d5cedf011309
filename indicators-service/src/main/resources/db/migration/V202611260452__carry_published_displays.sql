-- Displays and flash-infos published before there were editions become editions, byte for byte. The former tables stay
-- until the next version, and what a replica of the former version still publishes there comes over by itself.
CREATE FUNCTION carry_published_display(display transparency_display) RETURNS void LANGUAGE sql AS $$
    INSERT INTO publication_edition (id, kind, subject, number, prefecture, place, period, first_day, schema_version,
        content, sha256, published_at, published_on, published_by_id, published_by_name, correction, replaces)
    SELECT gen_random_uuid(), 'transparency-display', display.site || '/' || display.quarter,
        greatest(display.version, coalesce(last.number, 0) + 1), display.prefecture, display.site, display.quarter,
        display.first_day, 1, display.content, display.sha256, display.published_at, display.published_on,
        display.published_by_id, display.published_by_name, display.correction, last.id
    FROM (VALUES (1)) AS one
    LEFT JOIN LATERAL (
        SELECT id, number FROM publication_edition
        WHERE kind = 'transparency-display' AND subject = display.site || '/' || display.quarter
        ORDER BY number DESC LIMIT 1) AS last ON true
$$;

-- A poster belongs to the edition that its display became.
CREATE FUNCTION carry_display_poster(poster transparency_poster) RETURNS void LANGUAGE sql AS $$
    INSERT INTO publication_document (edition, format, state, attempts, next_attempt, bytes, size, sha256)
    SELECT edition.id, lower(poster.size), 'MADE', 1, edition.published_at, poster.pdf, octet_length(poster.pdf),
        encode(sha256(poster.pdf), 'hex')
    FROM transparency_display display
    JOIN publication_edition edition ON edition.kind = 'transparency-display'
        AND edition.subject = display.site || '/' || display.quarter
        AND edition.published_at = display.published_at AND edition.sha256 = display.sha256
    WHERE display.id = poster.display
    ON CONFLICT (edition, format) DO NOTHING
$$;

-- Only the last edition of a flash-info was kept, and none of its documents: they are made from its content.
CREATE FUNCTION carry_flash_info(info flash_info) RETURNS void LANGUAGE sql AS $$
    WITH carried AS (
        INSERT INTO publication_edition (id, kind, subject, number, prefecture, place, period, first_day,
            schema_version, content, sha256, published_at, published_on, replaces)
        SELECT gen_random_uuid(), 'flash-info', info.id, greatest(info.edition, coalesce(last.number, 0) + 1),
            info.prefecture, info.site, info.month, info.first_day, 1, info.content,
            encode(sha256(convert_to(info.content, 'UTF8')), 'hex'),
            info.published_on::timestamp AT TIME ZONE 'UTC', info.published_on, last.id
        FROM (VALUES (1)) AS one
        LEFT JOIN LATERAL (
            SELECT id, number FROM publication_edition WHERE kind = 'flash-info' AND subject = info.id
            ORDER BY number DESC LIMIT 1) AS last ON true
        RETURNING id)
    INSERT INTO publication_document (edition, format, state, next_attempt)
    SELECT carried.id, format, 'WAITING', now() FROM carried, unnest(ARRAY['html', 'pdf']) AS format
$$;

DO $$
DECLARE
    display transparency_display;
    poster transparency_poster;
    info flash_info;
BEGIN
    FOR display IN SELECT * FROM transparency_display ORDER BY site, quarter, version LOOP
        PERFORM carry_published_display(display);
    END LOOP;
    FOR poster IN SELECT * FROM transparency_poster LOOP
        PERFORM carry_display_poster(poster);
    END LOOP;
    FOR info IN SELECT * FROM flash_info WHERE edition > 0 LOOP
        PERFORM carry_flash_info(info);
    END LOOP;
END
$$;

CREATE FUNCTION carry_new_published_display() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM carry_published_display(NEW);
    RETURN NULL;
END $$;
CREATE TRIGGER transparency_display_is_carried AFTER INSERT ON transparency_display
    FOR EACH ROW EXECUTE FUNCTION carry_new_published_display();

CREATE FUNCTION carry_new_display_poster() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM carry_display_poster(NEW);
    RETURN NULL;
END $$;
CREATE TRIGGER transparency_poster_is_carried AFTER INSERT ON transparency_poster
    FOR EACH ROW EXECUTE FUNCTION carry_new_display_poster();

CREATE FUNCTION carry_new_flash_info() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.edition > 0 AND (TG_OP = 'INSERT' OR NEW.edition <> OLD.edition) THEN
        PERFORM carry_flash_info(NEW);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER flash_info_is_carried AFTER INSERT OR UPDATE ON flash_info
    FOR EACH ROW EXECUTE FUNCTION carry_new_flash_info();

-- What is published is no longer written here.
ALTER TABLE flash_info ALTER COLUMN edition SET DEFAULT 0;
