-- Asked for each case that is erased: how many share its theme.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_theme ON case_file (prefecture, theme) WHERE theme IS NOT NULL;
