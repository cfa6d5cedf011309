-- The rules that bound a case when it was received, and whether somebody else was named since as who wrote it.
ALTER TABLE case_file ADD COLUMN bound_rules text,
    ADD COLUMN person_changed boolean NOT NULL DEFAULT false;
