-- The quarterly control of the replies of a site: the number its sample was drawn from, and what was found.
CREATE TABLE reply_control (
    id          uuid         PRIMARY KEY,
    site        text         NOT NULL REFERENCES site,
    prefecture  text         NOT NULL,
    quarter     text         NOT NULL,
    seed        bigint       NOT NULL,
    wanted      int          NOT NULL CHECK (wanted > 0),
    population  int          NOT NULL,
    drawn_at    timestamptz  NOT NULL,
    drawn_by    text         NOT NULL,
    UNIQUE (site, quarter)
);
CREATE INDEX reply_control_prefecture ON reply_control (prefecture, quarter);

CREATE TABLE controlled_reply (
    control_id     uuid  NOT NULL REFERENCES reply_control,
    position       int   NOT NULL,
    case_id        uuid  NOT NULL REFERENCES case_file,
    case_number    text  NOT NULL,
    answered_on    date  NOT NULL,
    delay          text  NOT NULL,
    form           text,
    courtesy       text,
    clarity        text,
    signature      text,
    redirection    text,
    remark         text,
    controlled_by  text,
    controlled_at  timestamptz,
    PRIMARY KEY (control_id, position)
);

-- What a site answered in a quarter.
CREATE INDEX case_file_answered ON case_file (site, answered_on) WHERE answered_on IS NOT NULL;
