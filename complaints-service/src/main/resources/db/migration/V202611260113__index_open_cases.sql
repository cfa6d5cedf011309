-- The desk's counts of what waits, without reading the cases themselves.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_open_site ON case_file (site, late_from)
    INCLUDE (prefecture, assignee_id, time_zone) WHERE open;
