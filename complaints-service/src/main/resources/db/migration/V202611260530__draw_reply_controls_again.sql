-- What a sample was drawn from, as it was then, and which draw took the place of which.
ALTER TABLE reply_control ADD COLUMN population_hash text,
    ADD COLUMN replaces uuid REFERENCES reply_control,
    ADD COLUMN redraw_reason text,
    ADD COLUMN replaced boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT reply_control_site_quarter_key;
CREATE UNIQUE INDEX reply_control_current ON reply_control (site, quarter) WHERE NOT replaced;

-- The numbers of the cases answered, one a line, in ascending order.
CREATE TABLE control_population (
    control_id  uuid  PRIMARY KEY REFERENCES reply_control,
    numbers     text  NOT NULL
);
