-- The site whose figures count a case, when another handles it now: the one where its deadline was missed. What was handed
-- over before counts where it is, as it was published.
ALTER TABLE case_file
    ADD COLUMN counted_by text REFERENCES site,
    ADD COLUMN counted_in text,
    ADD CONSTRAINT case_file_counted CHECK ((counted_by IS NULL) = (counted_in IS NULL)) NOT VALID;
