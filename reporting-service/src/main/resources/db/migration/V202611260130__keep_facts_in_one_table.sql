-- Everything that the other services tell is kept in one way: the newest version of each aggregate, as it came. A rebuild
-- makes a generation beside the live one, which everybody reads until the new one is whole.
CREATE TABLE fact_generation (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    live     boolean     NOT NULL DEFAULT false,
    begun_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX fact_generation_live ON fact_generation (live) WHERE live;

CREATE TABLE fact (
    generation bigint NOT NULL,
    topic      text   NOT NULL,
    key        text   NOT NULL,
    version    bigint NOT NULL,
    site       text   GENERATED ALWAYS AS (data ->> 'site') STORED,
    prefecture text   GENERATED ALWAYS AS (
        coalesce(data ->> 'prefecture', split_part(data ->> 'site', '-', 1))) STORED,
    first_day  date,
    last_day   date,
    data       jsonb  NOT NULL,
    PRIMARY KEY (generation, topic, key)
);
CREATE INDEX fact_site_day ON fact (generation, topic, site, first_day);
CREATE INDEX fact_prefecture_day ON fact (generation, topic, prefecture, first_day);

CREATE VIEW live_fact AS
    SELECT topic, key, version, site, prefecture, first_day, last_day, data
    FROM fact
    WHERE generation = (SELECT id FROM fact_generation WHERE live);

-- The tables that each topic had. What they held is read again from the topics when the service starts: there is no live
-- generation then.
DROP TABLE organisation, indicator, measurement, complaint_case, complaint_month, survey, reply_control;

-- Versions tell what is new: no event is remembered by its identifier any more.
DELETE FROM inbox;

ALTER TABLE action
    ADD CONSTRAINT action_progress CHECK (progress IN ('TO_DO', 'IN_PROGRESS', 'DONE', 'ABANDONED')),
    ADD CONSTRAINT action_percent_done CHECK (percent_done BETWEEN 0 AND 100),
    ADD CONSTRAINT action_origin_known CHECK (origin IN (
        'SURVEY_THEME', 'COMPLAINT_THEME', 'GRID_GAP', 'AUDIT_FINDING', 'COPIL_DECISION', 'MYSTERY'));
ALTER TABLE annual_report
    ADD CONSTRAINT annual_report_scope CHECK (scope IN ('SITE', 'PREFECTURE')),
    ADD CONSTRAINT annual_report_status CHECK (status IN ('DRAFT', 'VALIDATED', 'PUBLISHED'));
ALTER TABLE annual_report_document
    ADD CONSTRAINT annual_report_document_format CHECK (format IN ('PDF', 'ODT', 'ODP', 'HTML', 'JSON'));
