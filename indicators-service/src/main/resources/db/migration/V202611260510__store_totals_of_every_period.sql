-- What the measurements of an indicator add up to in a prefecture, over the periods that begin in a month, a quarter, a
-- semester or a year. The periods that have a value, or a value or an excuse, are bits (period_bit): the totals of several
-- prefectures still tell how many distinct periods they hold; their sites are never the same. Any period of the nation
-- is read in a row for each prefecture and indicator instead of one for each site and month.
CREATE TABLE measurement_total (
    period            text  NOT NULL,
    prefecture        text  NOT NULL,
    indicator         text  NOT NULL,
    year              int   NOT NULL,
    numerator         numeric,
    denominator       numeric,
    value             numeric,
    counted           int   NOT NULL,
    measured          int   NOT NULL,
    measured_periods  int   NOT NULL,
    measured_sites    int   NOT NULL,
    accounted         int   NOT NULL,
    accounted_periods int   NOT NULL,
    accounted_sites   int   NOT NULL,
    suspended         int   NOT NULL,
    PRIMARY KEY (period, prefecture, indicator)
);
CREATE INDEX measurement_total_year ON measurement_total (prefecture, year);

CREATE FUNCTION added_up_totals(of_prefecture text, of_year int) RETURNS SETOF measurement_total LANGUAGE sql STABLE AS $$
    SELECT held.period, prefecture, indicator, of_year,
        sum(numerator) FILTER (WHERE denominator <> 0),
        sum(denominator) FILTER (WHERE denominator <> 0),
        sum(value),
        (count(*) FILTER (WHERE numerator IS NOT NULL AND denominator <> 0))::int,
        count(value)::int,
        coalesce(bit_or(period_bit(m.period)) FILTER (WHERE value IS NOT NULL), 0),
        (count(DISTINCT site) FILTER (WHERE value IS NOT NULL))::int,
        (count(*) FILTER (WHERE value IS NOT NULL OR state IN ('NOT_APPLICABLE', 'SUSPENDED')))::int,
        coalesce(bit_or(period_bit(m.period))
            FILTER (WHERE value IS NOT NULL OR state IN ('NOT_APPLICABLE', 'SUSPENDED')), 0),
        (count(DISTINCT site) FILTER (WHERE value IS NOT NULL OR state IN ('NOT_APPLICABLE', 'SUSPENDED')))::int,
        (count(*) FILTER (WHERE state = 'SUSPENDED'))::int
    FROM measurement m
    CROSS JOIN LATERAL (VALUES
        (to_char(first_day, 'YYYY-MM')),
        (to_char(first_day, 'YYYY-"Q"Q')),
        (to_char(first_day, 'YYYY-"S"') || CASE WHEN extract(month FROM first_day) < 7 THEN 1 ELSE 2 END),
        (to_char(first_day, 'YYYY'))
    ) held (period)
    WHERE prefecture = of_prefecture AND first_day >= make_date(of_year, 1, 1) AND first_day < make_date(of_year + 1, 1, 1)
    GROUP BY held.period, prefecture, indicator
$$;

-- The years of prefectures whose measurements have changed since. Marked in the transaction of the change, and never
-- locked: two writers mark the same year twice.
CREATE TABLE stale_measurement_total (
    prefecture  text  NOT NULL,
    year        int   NOT NULL
);
CREATE INDEX stale_measurement_total_year ON stale_measurement_total (year, prefecture);

-- Takes the stored totals where they are fresh, and adds up the measurements where they are stale: always exact.
CREATE VIEW exact_measurement_total AS
SELECT * FROM measurement_total t
WHERE NOT EXISTS (SELECT FROM stale_measurement_total s WHERE s.year = t.year AND s.prefecture = t.prefecture)
UNION ALL
SELECT n.* FROM (SELECT DISTINCT prefecture, year FROM stale_measurement_total) s,
    added_up_totals(s.prefecture, s.year) n;

-- Stores the stale years. What is marked meanwhile stays stale; of several replicas, one does it.
CREATE FUNCTION refresh_measurement_totals() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    stale record;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('measurement_total', 0)) THEN
        RETURN;
    END IF;
    FOR stale IN
        WITH taken AS (DELETE FROM stale_measurement_total RETURNING prefecture, year)
        SELECT DISTINCT prefecture, year FROM taken
    LOOP
        DELETE FROM measurement_total WHERE prefecture = stale.prefecture AND year = stale.year;
        INSERT INTO measurement_total SELECT * FROM added_up_totals(stale.prefecture, stale.year);
    END LOOP;
END $$;

CREATE FUNCTION mark_stale_measurement_total() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO stale_measurement_total (prefecture, year)
    SELECT DISTINCT prefecture, extract(year FROM first_day)::int FROM changed;
    RETURN NULL;
END $$;
CREATE TRIGGER mark_stale_total_on_insert AFTER INSERT ON measurement REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_measurement_total();
CREATE TRIGGER mark_stale_total_on_update AFTER UPDATE ON measurement REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_measurement_total();
CREATE TRIGGER mark_stale_total_on_delete AFTER DELETE ON measurement REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_measurement_total();

-- The totals by site and year that these replace: no released version reads them.
DROP TRIGGER mark_stale_on_insert ON measurement;
DROP TRIGGER mark_stale_on_update ON measurement;
DROP TRIGGER mark_stale_on_delete ON measurement;
DROP FUNCTION mark_stale_measurement_year();
DROP FUNCTION refresh_measurement_years();
DROP VIEW exact_measurement_year;
DROP FUNCTION added_up_year(text, int);
DROP TABLE stale_measurement_year;
DROP TABLE measurement_year;

-- The service stores them after its start.
INSERT INTO stale_measurement_total (prefecture, year)
SELECT DISTINCT prefecture, extract(year FROM first_day)::int FROM measurement;
