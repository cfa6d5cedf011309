-- The history of the cells, each entry with its type. It takes the place of measurement_change, whose sentences it
-- keeps as they were written. Names stay here: published events never carry them.
CREATE TABLE measurement_event (
    id              bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    type            text         NOT NULL CHECK (type IN (
        'ENTERED', 'IMPORTED', 'PUSHED', 'COMPUTED', 'COUNTED', 'OVERRIDDEN', 'RESTORED', 'NOT_TAKEN_LOCKED',
        'NOT_TAKEN_OVERRIDDEN', 'NOT_TAKEN_ENTERED', 'TAKEN_ON_UNLOCK', 'VALIDATED', 'LOCKED', 'UNLOCKED')),
    site            text         NOT NULL,
    period          text         NOT NULL,
    -- Absent for what happened to the whole period.
    indicator       text,
    -- What was in the cell and what is in it now, or was offered to it, as JSON.
    content_before  text,
    content_after   text,
    -- Of an unlocking.
    reason          text,
    -- How many cells moved with the period.
    cells           integer,
    -- The sentence of an entry from before entries had types.
    sentence        text,
    by_id           text         NOT NULL,
    by_name         text         NOT NULL,
    at              timestamptz  NOT NULL
);

CREATE FUNCTION measurement_event_type(what text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN what = 'Validée' OR what = 'Une saisie validée' OR what LIKE '%saisies validées' THEN 'VALIDATED'
        WHEN what = 'Verrouillée' OR what LIKE 'Période verrouillée%' THEN 'LOCKED'
        WHEN what LIKE 'Déverrouillée : %' OR what LIKE 'Période déverrouillée%' THEN 'UNLOCKED'
        WHEN what LIKE 'Importée : %' THEN 'IMPORTED'
        WHEN what LIKE 'Transmise par un système : %' THEN 'PUSHED'
        WHEN what LIKE 'Calculée : %' THEN 'COMPUTED'
        WHEN what LIKE 'Somme des journées : %' THEN 'COUNTED'
        WHEN what LIKE 'Valeur calculée remplacée (%' THEN 'OVERRIDDEN'
        WHEN what LIKE 'Valeur calculée rétablie : %' THEN 'RESTORED'
        WHEN what LIKE 'Recalcul non repris, mois verrouillé : %' THEN 'NOT_TAKEN_LOCKED'
        WHEN what LIKE 'Recalcul non repris, valeur remplacée : %' THEN 'NOT_TAKEN_OVERRIDDEN'
        WHEN what LIKE 'Somme des journées non reprise, %' THEN 'NOT_TAKEN_ENTERED'
        ELSE 'ENTERED'
    END
$$;

INSERT INTO measurement_event (type, site, indicator, period, sentence, by_id, by_name, at)
SELECT measurement_event_type(what), part[1],
       CASE cardinality(part) WHEN 3 THEN part[2] END, part[cardinality(part)],
       what, by_id, by_name, at
FROM (SELECT string_to_array(measurement, '/') AS part, * FROM measurement_change) c
ORDER BY id;

CREATE INDEX measurement_event_period ON measurement_event (site, period, id);

-- While replicas of the version before run, their entries are kept too. Dropped with measurement_change.
CREATE FUNCTION measurement_change_to_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    part text[] := string_to_array(NEW.measurement, '/');
BEGIN
    INSERT INTO measurement_event (type, site, indicator, period, sentence, by_id, by_name, at)
    VALUES (measurement_event_type(NEW.what), part[1], CASE cardinality(part) WHEN 3 THEN part[2] END,
            part[cardinality(part)], NEW.what, NEW.by_id, NEW.by_name, NEW.at);
    RETURN NULL;
END $$;
CREATE TRIGGER measurement_change_to_event AFTER INSERT ON measurement_change
    FOR EACH ROW EXECUTE FUNCTION measurement_change_to_event();
