-- What a site has told the public of a quarter. Rows are never changed, but for « latest ».
CREATE TABLE transparency_display (
    id                 text PRIMARY KEY,
    prefecture         text NOT NULL,
    site               text NOT NULL,
    quarter            text NOT NULL,
    first_day          date NOT NULL,
    version            integer NOT NULL,
    latest             boolean NOT NULL,
    published_at       timestamptz NOT NULL,
    published_on       date NOT NULL,
    published_by_id    text NOT NULL,
    published_by_name  text NOT NULL,
    correction         text,
    content            text NOT NULL,
    sha256             text NOT NULL,
    UNIQUE (site, quarter, version)
);
CREATE INDEX transparency_display_latest ON transparency_display (first_day DESC, site) WHERE latest;
CREATE INDEX transparency_display_prefecture ON transparency_display (prefecture, first_day DESC, site) WHERE latest;
CREATE INDEX transparency_display_site ON transparency_display (site, first_day DESC) WHERE latest;

CREATE TABLE transparency_poster (
    display  text NOT NULL REFERENCES transparency_display,
    size     text NOT NULL,
    pdf      bytea NOT NULL,
    PRIMARY KEY (display, size)
);
