-- The bit of a period among those of its year: twelve months, four quarters, two semesters, the year itself.
CREATE FUNCTION period_bit(period text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT 1 << CASE substr(period, 6, 1)
        WHEN 'Q' THEN 11 + substr(period, 7)::int
        WHEN 'S' THEN 15 + substr(period, 7)::int
        WHEN '' THEN 18
        ELSE substr(period, 6)::int - 1
    END
$$;

-- What the measurements of an indicator add up to at a site, over the periods that begin in a year. The periods that have
-- a value, or a value or an excuse, are bits: years of several sites still tell how many distinct periods they hold. A
-- year of the nation is read in 21,000 rows instead of 250,000.
CREATE TABLE measurement_year (
    year         int   NOT NULL,
    prefecture   text  NOT NULL,
    site         text  NOT NULL,
    indicator    text  NOT NULL,
    numerator    numeric,
    denominator  numeric,
    value        numeric,
    counted      int   NOT NULL,
    measured     int   NOT NULL,
    accounted    int   NOT NULL,
    suspended    int   NOT NULL,
    PRIMARY KEY (year, prefecture, site, indicator)
);
CREATE INDEX measurement_year_site ON measurement_year (site, year);

CREATE FUNCTION added_up_year(of_site text, of_year int) RETURNS SETOF measurement_year LANGUAGE sql STABLE AS $$
    SELECT of_year, prefecture, site, indicator,
        sum(numerator) FILTER (WHERE denominator <> 0),
        sum(denominator) FILTER (WHERE denominator <> 0),
        sum(value),
        (count(*) FILTER (WHERE numerator IS NOT NULL AND denominator <> 0))::int,
        coalesce(bit_or(period_bit(period)) FILTER (WHERE value IS NOT NULL), 0),
        coalesce(bit_or(period_bit(period))
            FILTER (WHERE value IS NOT NULL OR state IN ('NOT_APPLICABLE', 'SUSPENDED')), 0),
        (count(*) FILTER (WHERE state = 'SUSPENDED'))::int
    FROM measurement
    -- Not as a range of days: the index on them holds the whole nation.
    WHERE site = of_site AND extract(year FROM first_day) = of_year
    GROUP BY prefecture, site, indicator
$$;

-- The years of sites whose measurements have changed since. Marked in the transaction of the change, and never locked:
-- two writers mark the same year twice.
CREATE TABLE stale_measurement_year (
    site  text  NOT NULL,
    year  int   NOT NULL
);
CREATE INDEX stale_measurement_year_year ON stale_measurement_year (year, site);

-- Takes the stored year where it is fresh, and adds up the measurements where it is stale: always exact.
CREATE VIEW exact_measurement_year AS
SELECT * FROM measurement_year y
WHERE NOT EXISTS (SELECT FROM stale_measurement_year s WHERE s.year = y.year AND s.site = y.site)
UNION ALL
SELECT n.* FROM (SELECT DISTINCT site, year FROM stale_measurement_year) s, added_up_year(s.site, s.year) n;

-- Stores the stale years. What is marked meanwhile stays stale; of several replicas, one does it.
CREATE FUNCTION refresh_measurement_years() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    stale record;
BEGIN
    IF NOT pg_try_advisory_xact_lock(hashtextextended('measurement_year', 0)) THEN
        RETURN;
    END IF;
    FOR stale IN
        WITH taken AS (DELETE FROM stale_measurement_year RETURNING site, year) SELECT DISTINCT site, year FROM taken
    LOOP
        DELETE FROM measurement_year WHERE site = stale.site AND year = stale.year;
        INSERT INTO measurement_year SELECT * FROM added_up_year(stale.site, stale.year);
    END LOOP;
END $$;

CREATE FUNCTION mark_stale_measurement_year() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO stale_measurement_year (site, year)
    SELECT DISTINCT site, extract(year FROM first_day)::int FROM changed;
    RETURN NULL;
END $$;
CREATE TRIGGER mark_stale_on_insert AFTER INSERT ON measurement REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_measurement_year();
CREATE TRIGGER mark_stale_on_update AFTER UPDATE ON measurement REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_measurement_year();
CREATE TRIGGER mark_stale_on_delete AFTER DELETE ON measurement REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION mark_stale_measurement_year();

-- The service stores them after its start.
INSERT INTO stale_measurement_year (site, year)
SELECT DISTINCT site, extract(year FROM first_day)::int FROM measurement;
