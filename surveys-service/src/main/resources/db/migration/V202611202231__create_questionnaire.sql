CREATE TABLE questionnaire (
    code         text   PRIMARY KEY,
    -- The prefecture that wrote it; absent for those of the ministry, which everyone may use.
    prefecture   text,
    -- The number of the version that new campaigns take.
    latest       int    NOT NULL,
    version      bigint NOT NULL
);

CREATE TABLE questionnaire_version (
    questionnaire  text    NOT NULL REFERENCES questionnaire,
    number         int     NOT NULL,
    form           jsonb   NOT NULL,
    -- A campaign holds it: its questions can never change again, or its answers would lose their meaning.
    used           boolean NOT NULL DEFAULT false,
    PRIMARY KEY (questionnaire, number)
);
