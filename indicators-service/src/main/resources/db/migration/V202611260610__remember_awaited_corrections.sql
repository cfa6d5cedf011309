-- The published displays that await a corrected version, and since when: a month of their quarter is unlocked, or was
-- locked again with other figures. Decided when a month moves, so that the public reads it in one statement.
CREATE TABLE awaited_correction (
    site     text         NOT NULL,
    quarter  text         NOT NULL,
    since    timestamptz  NOT NULL,
    PRIMARY KEY (site, quarter)
);

INSERT INTO awaited_correction (site, quarter, since)
SELECT edition.place, edition.period, min(month.reopened_at)
FROM publication_edition edition
JOIN site_month month ON month.site = edition.place AND month.locked_at IS NULL AND month.reopened_at IS NOT NULL
    AND edition.period = CASE
        WHEN month.period ~ '^\d{4}-\d\d$' THEN to_char(to_date(month.period, 'YYYY-MM'), 'YYYY-"Q"Q')
        ELSE month.period
    END
WHERE edition.kind = 'transparency-display'
    AND NOT EXISTS (SELECT FROM publication_edition later WHERE later.replaces = edition.id)
GROUP BY edition.place, edition.period;
