-- Five years of months for the sites of one prefecture (:which), or of all of them, beside what is there already.
INSERT INTO measurement (id, prefecture, site, indicator, period, first_day, state, numerator, denominator, value, source, version)
SELECT site || '/BENCH_' || indicator || '/' || to_char(day, 'YYYY-MM'), split_part(site, '-', 1), site, 'BENCH_' || indicator,
    to_char(day, 'YYYY-MM'), day, 'VALIDATED', answered, received, round(answered * 100.0 / received, 10), 'IMPORTED', 1
FROM (SELECT code AS site FROM reference_document WHERE kind = 'Site' AND (:'which' = 'all' OR code LIKE :'which' || '-%')) AS sites,
    generate_series(1, 60) AS indicator,
    generate_series(timestamp '2018-01-01', '2022-12-01', '1 month') AS day,
    LATERAL (SELECT 40 + hashtext(site || indicator || day) % 20 AS answered, 62 AS received) AS counts
ON CONFLICT DO NOTHING;
ANALYZE measurement;
SELECT count(*) FROM measurement;
