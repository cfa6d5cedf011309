-- Since when a month that was locked is open again: what it published stays public and is being corrected.
ALTER TABLE site_month ADD COLUMN reopened_at timestamptz;

UPDATE site_month m SET reopened_at = e.at
FROM (
    SELECT site, period, max(at) AS at FROM measurement_event
    WHERE type = 'UNLOCKED' AND indicator IS NULL
    GROUP BY site, period
) e
WHERE m.site = e.site AND m.period = e.period AND m.locked_at IS NULL;
