-- A result says that the site replaced what the platform computed.
ALTER TABLE published_result ADD COLUMN replaced boolean NOT NULL DEFAULT false;
UPDATE published_result r SET replaced = true
FROM measurement m
WHERE m.site = r.site AND m.indicator = r.indicator AND m.period = r.period AND m.source = 'OVERRIDDEN' AND m.state = 'LOCKED';
