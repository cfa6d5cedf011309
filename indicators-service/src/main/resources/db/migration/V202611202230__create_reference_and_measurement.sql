-- Frameworks, prefectures, sites and indicators: small, read whole, changed rarely.
CREATE TABLE reference_document (
    kind     text   NOT NULL,
    code     text   NOT NULL,
    data     text   NOT NULL,
    version  bigint NOT NULL,
    PRIMARY KEY (kind, code)
);

CREATE TABLE measurement (
    id           text PRIMARY KEY,
    prefecture   text NOT NULL,
    site         text NOT NULL,
    indicator    text NOT NULL,
    period       text NOT NULL,
    first_day    date NOT NULL,
    state        text NOT NULL,
    numerator    numeric,
    denominator  numeric,
    value        numeric,
    remark       text,
    reason       text,
    source       text NOT NULL,
    version      bigint NOT NULL,
    UNIQUE (site, period, indicator)
);
CREATE INDEX measurement_prefecture_first_day ON measurement (prefecture, first_day);

CREATE TABLE locked_period (
    id  text PRIMARY KEY
);

-- Who changed a measurement, and to what. Names stay here: events never carry them.
CREATE TABLE measurement_change (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    measurement  text NOT NULL,
    at           timestamptz NOT NULL,
    by_id        text NOT NULL,
    by_name      text NOT NULL,
    what         text NOT NULL
);
CREATE INDEX measurement_change_measurement ON measurement_change (measurement, id);
