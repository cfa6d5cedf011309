-- What may be old enough to be erased.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_erasable ON case_file (kind, received_on, id)
    WHERE anonymised_at IS NULL AND NOT open;
