CREATE OR REPLACE FUNCTION keep_case_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- When the case is anonymised, a note may be emptied, and the recipient that an agent typed be forgotten.
    IF TG_OP = 'UPDATE' AND NEW.note IS NULL
        AND (NEW.case_id, NEW.position, NEW.type, NEW.at, NEW.took_place, NEW.author_id, NEW.author_name)
            = (OLD.case_id, OLD.position, OLD.type, OLD.at, OLD.took_place, OLD.author_id, OLD.author_name)
        AND (NEW.summary = OLD.summary
            OR (NEW.type = 'TRANSFER' AND NEW.summary = 'Transmise à un autre service.'))
        AND NEW.template IS NOT DISTINCT FROM OLD.template
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The history of a case is never changed';
END $$;
