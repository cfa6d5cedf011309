-- The figures last told to the indicators, by site and month of receipt. The row is locked while a month is counted,
-- so that versions follow each other.
CREATE TABLE monthly_figures (
    site     text   NOT NULL REFERENCES site,
    month    date   NOT NULL,
    figures  jsonb,
    version  bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (site, month)
);
