-- What may have become late.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_late ON case_file (late_from) WHERE late_from IS NOT NULL;
