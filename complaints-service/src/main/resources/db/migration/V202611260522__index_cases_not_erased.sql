-- What may be old enough to be erased, whatever its state.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_not_erased ON case_file (kind, received_on, id)
    WHERE anonymised_at IS NULL;
