-- Caches of open data ask when a period was last locked or unlocked.
CREATE INDEX CONCURRENTLY IF NOT EXISTS site_month_moved ON site_month (greatest(locked_at, reopened_at));
