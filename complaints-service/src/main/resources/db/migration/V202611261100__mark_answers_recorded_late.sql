-- What the platform sent by e-mail has a day of its own; what was dated before its due day and recorded after it says so.
ALTER TABLE case_file ADD COLUMN answer_sent boolean NOT NULL DEFAULT false,
    ADD COLUMN recorded_late boolean NOT NULL DEFAULT false;
