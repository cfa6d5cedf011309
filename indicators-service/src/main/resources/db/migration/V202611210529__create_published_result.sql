-- The results that the lock of their period made public, as open data tells them.
CREATE TABLE published_result (
    id            text PRIMARY KEY,
    prefecture    text NOT NULL,
    site          text NOT NULL,
    indicator     text NOT NULL,
    period        text NOT NULL,
    first_day     date NOT NULL,
    situation     text NOT NULL,
    numerator     numeric,
    denominator   numeric,
    value         numeric,
    published_at  timestamptz NOT NULL
);
-- Whole or by changes, results are read in the order of their publication.
CREATE INDEX published_result_published_at ON published_result (published_at, id);
CREATE INDEX published_result_prefecture ON published_result (prefecture, published_at, id);
CREATE INDEX published_result_site ON published_result (site, published_at, id);
CREATE INDEX published_result_indicator ON published_result (indicator, published_at, id);

-- What was locked before.
INSERT INTO published_result
SELECT m.id, m.prefecture, m.site, m.indicator, m.period, m.first_day,
       CASE m.state WHEN 'LOCKED' THEN 'MEASURED' ELSE m.state END,
       m.numerator, m.denominator, m.value, now()
FROM measurement m
JOIN locked_period l ON l.id = m.site || '/' || m.period
WHERE m.state IN ('LOCKED', 'NOT_APPLICABLE', 'SUSPENDED');
