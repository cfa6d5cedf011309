-- A text is never changed: a new version replaces it in the list, and the old one stays for who wants to know.
CREATE TABLE reply_template (
    id           uuid    PRIMARY KEY,
    -- The prefecture that wrote it; absent for those that everyone may use.
    prefecture   text,
    code         text    NOT NULL,
    language     text    NOT NULL,
    version      int     NOT NULL,
    latest       boolean NOT NULL,
    title        text    NOT NULL,
    kind         text,
    subject      text    NOT NULL,
    body         text    NOT NULL,
    approved_on  date,
    UNIQUE NULLS NOT DISTINCT (prefecture, code, language, version)
);
CREATE UNIQUE INDEX reply_template_latest ON reply_template (prefecture, code, language) NULLS NOT DISTINCT WHERE latest;
