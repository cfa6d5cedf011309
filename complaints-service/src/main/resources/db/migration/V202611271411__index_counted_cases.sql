-- The few cases that count elsewhere than where they are.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_counted_by ON case_file (counted_by, received_month) WHERE counted_by IS NOT NULL;
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_counted_in ON case_file (counted_in, received_month) WHERE counted_in IS NOT NULL;
