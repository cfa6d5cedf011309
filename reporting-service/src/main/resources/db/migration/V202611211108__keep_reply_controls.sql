-- What the quarterly control of each site's replies found; made from events like the rest of the read model.
CREATE TABLE reply_control (
    id          text   PRIMARY KEY,
    site        text   NOT NULL,
    prefecture  text   NOT NULL GENERATED ALWAYS AS (split_part(site, '-', 1)) STORED,
    quarter     text   NOT NULL,
    population  int    NOT NULL,
    drawn       int    NOT NULL,
    controlled  int    NOT NULL,
    results     jsonb  NOT NULL,
    version     bigint NOT NULL
);
CREATE INDEX reply_control_prefecture ON reply_control (prefecture, quarter);
