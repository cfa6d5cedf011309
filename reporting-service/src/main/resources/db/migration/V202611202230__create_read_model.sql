-- Everything below is made from the other services' events and can be rebuilt from them at any time.
-- The version is the aggregate's: an older event never overwrites a newer one.

CREATE TABLE organisation (
    code       text PRIMARY KEY,
    kind       text   NOT NULL,
    prefecture text   NOT NULL,
    name       text   NOT NULL,
    site_type  text,
    town       text,
    version    bigint NOT NULL
);
CREATE INDEX organisation_prefecture ON organisation (prefecture, kind, code);

CREATE TABLE indicator (
    code      text PRIMARY KEY,
    label     text   NOT NULL,
    unit      text   NOT NULL,
    frequency text   NOT NULL,
    sense     text   NOT NULL,
    formula   text   NOT NULL,
    precision int    NOT NULL,
    rubric    text,
    feed      text,
    targets   jsonb  NOT NULL,
    version   bigint NOT NULL
);

CREATE TABLE measurement (
    site              text   NOT NULL,
    indicator         text   NOT NULL,
    period            text   NOT NULL,
    prefecture        text   NOT NULL GENERATED ALWAYS AS (split_part(site, '-', 1)) STORED,
    first_day         date   NOT NULL,
    last_day          date   NOT NULL,
    state             text   NOT NULL,
    numerator         numeric,
    denominator       numeric,
    value             numeric,
    remark            text,
    reason            text,
    source            text,
    target_comparator text,
    target_value      numeric,
    assessment        text   NOT NULL,
    version           bigint NOT NULL,
    PRIMARY KEY (site, indicator, period)
);
CREATE INDEX measurement_site_day ON measurement (site, first_day);
CREATE INDEX measurement_prefecture_day ON measurement (prefecture, first_day);

CREATE TABLE complaint_case (
    id                     text PRIMARY KEY,
    number                 text    NOT NULL,
    site                   text    NOT NULL,
    prefecture             text    NOT NULL GENERATED ALWAYS AS (split_part(site, '-', 1)) STORED,
    bureau                 text,
    kind                   text    NOT NULL,
    channel                text    NOT NULL,
    scope                  text    NOT NULL,
    theme                  text,
    state                  text    NOT NULL,
    received_on            date    NOT NULL,
    due_on                 date,
    owed_answer            boolean NOT NULL,
    answered_on            date,
    working_days_to_answer int,
    answered_in_time       boolean,
    version                bigint  NOT NULL
);
CREATE INDEX complaint_case_site_day ON complaint_case (site, received_on);
CREATE INDEX complaint_case_prefecture_day ON complaint_case (prefecture, received_on);

CREATE TABLE complaint_month (
    site       text   NOT NULL,
    month      text   NOT NULL,
    prefecture text   NOT NULL GENERATED ALWAYS AS (split_part(site, '-', 1)) STORED,
    figures    jsonb  NOT NULL,
    version    bigint NOT NULL,
    PRIMARY KEY (site, month)
);
CREATE INDEX complaint_month_prefecture ON complaint_month (prefecture, month);

CREATE TABLE survey (
    campaign   text PRIMARY KEY,
    title      text   NOT NULL,
    site       text   NOT NULL,
    prefecture text   NOT NULL GENERATED ALWAYS AS (split_part(site, '-', 1)) STORED,
    starts_on  date   NOT NULL,
    ends_on    date   NOT NULL,
    state      text   NOT NULL,
    responses  int    NOT NULL,
    themes     jsonb  NOT NULL,
    questions  jsonb  NOT NULL,
    version    bigint NOT NULL
);
CREATE INDEX survey_site_day ON survey (site, ends_on);
CREATE INDEX survey_prefecture_day ON survey (prefecture, ends_on);
