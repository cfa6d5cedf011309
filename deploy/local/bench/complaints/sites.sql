-- As many sites as the country has, spread over seventy prefectures.
INSERT INTO site (code, prefecture, name, town, holiday_zone, time_zone, version)
SELECT 21 + n % 70 || '-SITE-' || n, 21 + n % 70, 'Site ' || n, 'Ville', 'METROPOLE', 'Europe/Paris', 1
FROM generate_series(0, 350) n;
