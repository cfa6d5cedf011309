CREATE INDEX CONCURRENTLY IF NOT EXISTS measurement_changed ON measurement (changed_at, id);
CREATE INDEX CONCURRENTLY IF NOT EXISTS measurement_prefecture_changed ON measurement (prefecture, changed_at, id);
