-- What each site's locked month has told, with the introduction that its quality manager prepares before the lock.
CREATE TABLE flash_info (
    id            text PRIMARY KEY,
    prefecture    text NOT NULL,
    site          text NOT NULL,
    month         text NOT NULL,
    first_day     date NOT NULL,
    introduction  text,
    version       bigint NOT NULL,
    edition       integer NOT NULL,
    published_on  date,
    content       text
);
CREATE INDEX flash_info_published ON flash_info (first_day DESC, site) WHERE edition > 0;
CREATE INDEX flash_info_prefecture ON flash_info (prefecture, first_day DESC, site) WHERE edition > 0;
CREATE INDEX flash_info_site ON flash_info (site, first_day DESC) WHERE edition > 0;
