-- When a site opened and closed, and since when this service has heard of it.
ALTER TABLE site ADD COLUMN opened_on date, ADD COLUMN closed_on date,
    ADD COLUMN known_since date NOT NULL DEFAULT current_date;

-- Of each site, the months that ended and whose figures were published, 0 out of 0 included: from one month up to the
-- next to publish, not included.
CREATE TABLE published_months (
    site         text  PRIMARY KEY REFERENCES site,
    first_month  date  NOT NULL,
    next_month   date  NOT NULL CHECK (next_month >= first_month)
);
