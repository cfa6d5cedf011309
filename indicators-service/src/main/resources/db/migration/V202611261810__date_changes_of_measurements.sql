-- When each cell last changed, whoever wrote it and however: systems read what changed since they last asked.
ALTER TABLE measurement ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();

CREATE FUNCTION measurement_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END
$$;
CREATE TRIGGER measurement_changed BEFORE INSERT OR UPDATE ON measurement
    FOR EACH ROW EXECUTE FUNCTION measurement_changed();
