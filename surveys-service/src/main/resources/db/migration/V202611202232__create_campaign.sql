CREATE TABLE campaign (
    slug                  text    PRIMARY KEY,
    prefecture            text    NOT NULL,
    site                  text    NOT NULL REFERENCES site,
    title                 jsonb   NOT NULL,
    questionnaire         text    NOT NULL,
    questionnaire_number  int     NOT NULL,
    begins_on             date    NOT NULL,
    ends_on               date    NOT NULL,
    channels              text[]  NOT NULL,
    -- How many answers are hoped for.
    quota                 int     CHECK (quota > 0),
    state                 text    NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
    closed_on             date,
    results_published     boolean NOT NULL DEFAULT false,
    version               bigint  NOT NULL,
    FOREIGN KEY (questionnaire, questionnaire_number) REFERENCES questionnaire_version,
    CHECK (begins_on <= ends_on)
);
-- The lists: latest first, by prefecture or by site.
CREATE INDEX campaign_list ON campaign (begins_on DESC, slug);
CREATE INDEX campaign_prefecture ON campaign (prefecture, begins_on DESC, slug);
CREATE INDEX campaign_site ON campaign (site, begins_on DESC, slug);
