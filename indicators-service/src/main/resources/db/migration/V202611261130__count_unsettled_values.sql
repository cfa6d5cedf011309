-- A consolidated figure says how many of its values nobody has validated.
ALTER TABLE measurement_total ADD COLUMN unsettled int NOT NULL DEFAULT 0;

CREATE OR REPLACE FUNCTION added_up_totals(of_prefecture text, of_year int) RETURNS SETOF measurement_total LANGUAGE sql STABLE AS $$
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
        (count(*) FILTER (WHERE state = 'SUSPENDED'))::int,
        (count(*) FILTER (WHERE value IS NOT NULL AND state NOT IN ('VALIDATED', 'LOCKED')))::int
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

CREATE OR REPLACE VIEW exact_measurement_total AS
SELECT * FROM measurement_total t
WHERE NOT EXISTS (SELECT FROM stale_measurement_total s WHERE s.year = t.year AND s.prefecture = t.prefecture)
UNION ALL
SELECT n.* FROM (SELECT DISTINCT prefecture, year FROM stale_measurement_total) s,
    added_up_totals(s.prefecture, s.year) n;

-- The service stores them again after its start.
INSERT INTO stale_measurement_total (prefecture, year)
SELECT DISTINCT prefecture, extract(year FROM first_day)::int FROM measurement;
