-- Who came to a site's digital point, day by day, as counted at the desk.
CREATE TABLE digital_point_day (
    id        text PRIMARY KEY,
    site      text NOT NULL,
    day       date NOT NULL,
    visits    integer NOT NULL CHECK (visits >= 0),
    purposes  text NOT NULL,
    version   bigint NOT NULL
);
CREATE INDEX digital_point_day_site ON digital_point_day (site, day);

-- What each survey's answers about the digital point came to at the end of each month, since the survey's first day.
CREATE TABLE digital_point_survey (
    id         text PRIMARY KEY,
    campaign   text NOT NULL,
    site       text NOT NULL,
    title      text NOT NULL,
    first_day  date NOT NULL,
    satisfied  bigint NOT NULL,
    base       bigint NOT NULL,
    asked      bigint NOT NULL,
    purposes   text NOT NULL,
    version    bigint NOT NULL
);
CREATE INDEX digital_point_survey_site ON digital_point_survey (site, first_day);
