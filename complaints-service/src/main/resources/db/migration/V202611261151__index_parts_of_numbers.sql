-- A caller gives the end of their number, or its beginning.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_number_start ON case_file (number text_pattern_ops);
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_number_end ON case_file (split_part(number, '-', 3) text_pattern_ops);
