-- What the surveys heard about the digital points, by the month of the answers. digital_point_survey held running totals
-- by the month in which they were told; nothing reads it any more, and surveys tells all its months again.
CREATE TABLE digital_point_survey_month (
    id         text   PRIMARY KEY,
    campaign   text   NOT NULL,
    site       text   NOT NULL,
    title      text   NOT NULL,
    first_day  date   NOT NULL,
    satisfied  bigint NOT NULL CHECK (satisfied >= 0),
    base       bigint NOT NULL CHECK (base >= satisfied),
    asked      bigint NOT NULL CHECK (asked >= 0),
    purposes   text   NOT NULL,
    version    bigint NOT NULL
);
CREATE INDEX digital_point_survey_month_site ON digital_point_survey_month (site, first_day);
