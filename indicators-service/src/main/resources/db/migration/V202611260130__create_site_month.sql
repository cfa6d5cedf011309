-- The period of a site, with its lock: it takes the place of locked_period.
CREATE TABLE site_month (
    site            text         NOT NULL,
    period          text         NOT NULL,
    locked_at       timestamptz,
    locked_by_id    text,
    locked_by_name  text,
    version         bigint       NOT NULL DEFAULT 0,
    PRIMARY KEY (site, period),
    CHECK ((locked_at IS NULL) = (locked_by_id IS NULL) AND (locked_at IS NULL) = (locked_by_name IS NULL))
);
CREATE INDEX site_month_locked ON site_month (period) WHERE locked_at IS NOT NULL;

INSERT INTO site_month (site, period, locked_at, locked_by_id, locked_by_name)
SELECT split_part(l.id, '/', 1), split_part(l.id, '/', 2),
       coalesce(c.at, now()), coalesce(c.by_id, 'platform'), coalesce(c.by_name, 'La plateforme')
FROM locked_period l
LEFT JOIN LATERAL (
    SELECT at, by_id, by_name FROM measurement_change
    WHERE measurement = l.id AND what LIKE 'Période verrouillée%'
    ORDER BY id DESC LIMIT 1
) c ON true;

-- While replicas of the version before run, each version sees what the other locks. Dropped with locked_period.
CREATE FUNCTION locked_period_to_site_month() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() > 1 THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
        INSERT INTO site_month (site, period, locked_at, locked_by_id, locked_by_name)
        VALUES (split_part(NEW.id, '/', 1), split_part(NEW.id, '/', 2), now(), 'platform', 'La plateforme')
        ON CONFLICT (site, period) DO UPDATE
        SET locked_at = excluded.locked_at, locked_by_id = excluded.locked_by_id,
            locked_by_name = excluded.locked_by_name, version = site_month.version + 1;
    ELSE
        UPDATE site_month SET locked_at = NULL, locked_by_id = NULL, locked_by_name = NULL, version = version + 1
        WHERE site = split_part(OLD.id, '/', 1) AND period = split_part(OLD.id, '/', 2);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER locked_period_to_site_month AFTER INSERT OR DELETE ON locked_period
    FOR EACH ROW EXECUTE FUNCTION locked_period_to_site_month();

CREATE FUNCTION site_month_to_locked_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() > 1 THEN
        RETURN NULL;
    END IF;
    IF NEW.locked_at IS NULL THEN
        DELETE FROM locked_period WHERE id = NEW.site || '/' || NEW.period;
    ELSE
        INSERT INTO locked_period (id) VALUES (NEW.site || '/' || NEW.period) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER site_month_to_locked_period AFTER UPDATE ON site_month
    FOR EACH ROW WHEN (OLD.locked_at IS DISTINCT FROM NEW.locked_at)
    EXECUTE FUNCTION site_month_to_locked_period();
