CREATE TABLE case_file (
    id                        uuid        PRIMARY KEY,
    number                    text        NOT NULL UNIQUE,
    site                      text        NOT NULL REFERENCES site,
    prefecture                text        NOT NULL,
    bureau                    text,
    kind                      text        NOT NULL,
    channel                   text        NOT NULL,
    scope                     text        NOT NULL,
    theme                     text,
    state                     text        NOT NULL,
    language                  text        NOT NULL DEFAULT 'fr',
    received_on               date        NOT NULL,
    -- The first day of the month it counts in.
    received_month            date        NOT NULL,
    holiday_zone              text        NOT NULL,
    time_zone                 text        NOT NULL,
    deadline_rule             text        REFERENCES deadline_rule,
    owed_answer               boolean     NOT NULL,
    due_on                    date,
    answered_on               date,
    answer                    text,
    working_days_to_answer    int,
    answered_in_time          boolean,
    subject                   text,
    message                   text        NOT NULL,
    redirection               text,
    requester_name            text,
    requester_email           text,
    requester_postal_address  text,
    -- SHA-256 of what opens the public follow-up; absent when nobody was given one.
    secret_hash               bytea,
    -- Where it stands in the desk's list: the smaller, the sooner it must be dealt with.
    desk_rank                 int         NOT NULL,
    steps                     int         NOT NULL,
    -- When the retention rules removed what tells who wrote; the rest is kept for the statistics.
    anonymised_at             timestamptz,
    version                   bigint      NOT NULL,
    CHECK (answered_on IS NULL OR answered_on >= received_on),
    CHECK (owed_answer = (due_on IS NOT NULL))
);
COMMENT ON COLUMN case_file.requester_name IS 'personal: identity';
COMMENT ON COLUMN case_file.requester_email IS 'personal: contact';
COMMENT ON COLUMN case_file.requester_postal_address IS 'personal: contact';
COMMENT ON COLUMN case_file.subject IS 'personal: free text';
COMMENT ON COLUMN case_file.message IS 'personal: free text';
COMMENT ON COLUMN case_file.answer IS 'personal: free text';
COMMENT ON COLUMN case_file.redirection IS 'personal: free text';

-- The desk's list, by site, by prefecture and for the country.
CREATE INDEX case_file_desk_site ON case_file (site, desk_rank, id);
CREATE INDEX case_file_desk_prefecture ON case_file (prefecture, desk_rank, id);
CREATE INDEX case_file_desk ON case_file (desk_rank, id);
-- The statistics and the month's figures.
CREATE INDEX case_file_month ON case_file (site, received_month);
CREATE INDEX case_file_prefecture_month ON case_file (prefecture, received_month);
-- What may have become late.
CREATE INDEX case_file_unanswered ON case_file (due_on) WHERE owed_answer AND answered_on IS NULL;

-- Every step, signed and dated, kept for ever.
CREATE TABLE case_event (
    case_id      uuid        NOT NULL REFERENCES case_file,
    position     int         NOT NULL,
    type         text        NOT NULL,
    at           timestamptz NOT NULL,
    -- The day it took place, by the site's calendar: an answer logged today may have been given last week.
    took_place   date        NOT NULL,
    author_id    text        NOT NULL,
    author_name  text        NOT NULL,
    summary      text        NOT NULL,
    note         text,
    PRIMARY KEY (case_id, position)
);
COMMENT ON COLUMN case_event.note IS 'personal: free text';

CREATE FUNCTION keep_case_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Only a note may be emptied, when the case is anonymised.
    IF TG_OP = 'UPDATE' AND NEW.note IS NULL
        AND (NEW.case_id, NEW.position, NEW.type, NEW.at, NEW.took_place, NEW.author_id, NEW.author_name, NEW.summary)
            = (OLD.case_id, OLD.position, OLD.type, OLD.at, OLD.took_place, OLD.author_id, OLD.author_name, OLD.summary)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The history of a case is never changed';
END $$;
CREATE TRIGGER case_event_is_kept BEFORE UPDATE OR DELETE ON case_event
    FOR EACH ROW EXECUTE FUNCTION keep_case_event();

-- Who was shown which case, and whether they saw who wrote.
CREATE TABLE case_reading (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES case_file,
    at           timestamptz NOT NULL,
    reader_id    text        NOT NULL,
    reader_name  text        NOT NULL,
    identity     boolean     NOT NULL
);
CREATE INDEX case_reading_case ON case_reading (case_id, at);
CREATE INDEX case_reading_reader ON case_reading (reader_id, at);
