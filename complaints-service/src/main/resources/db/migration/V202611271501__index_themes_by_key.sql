-- How a theme is already spelled in the prefecture.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_theme_key ON case_file (prefecture, theme_key(theme), theme) WHERE theme IS NOT NULL;
