-- What this service needs to know of the sites, as indicators tells it by event.
CREATE TABLE site (
    code          text   PRIMARY KEY,
    prefecture    text   NOT NULL,
    name          text   NOT NULL,
    town          text,
    holiday_zone  text   NOT NULL,
    time_zone     text   NOT NULL,
    -- That of the last event taken into account: an older one that comes late changes nothing.
    version       bigint NOT NULL
);
