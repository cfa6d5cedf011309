-- A case that left a site for another: the first keeps its trace.
CREATE TABLE case_hand_over (
    id               uuid         PRIMARY KEY,
    case_id          uuid         NOT NULL REFERENCES case_file,
    from_site        text         NOT NULL REFERENCES site,
    from_prefecture  text         NOT NULL,
    to_site          text         NOT NULL REFERENCES site,
    at               timestamptz  NOT NULL
);
CREATE INDEX case_hand_over_case ON case_hand_over (case_id);
CREATE INDEX case_hand_over_from ON case_hand_over (from_site, case_id);

-- The number of the case that this one repeats: it is answered with that one.
ALTER TABLE case_file ADD COLUMN merged_into text REFERENCES case_file (number);

-- How much two texts have in common.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
