-- The cases that are answered in one with a case.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_merged ON case_file (merged_into) WHERE merged_into IS NOT NULL;
