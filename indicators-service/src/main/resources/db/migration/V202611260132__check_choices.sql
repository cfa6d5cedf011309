-- The choices that the code knows. Not validated under a lock: rows are checked afterwards, while others write.
ALTER TABLE measurement
    ADD CONSTRAINT measurement_state_known CHECK (state IN (
        'EXPECTED', 'ENTERED', 'VALIDATED', 'LOCKED', 'NOT_APPLICABLE', 'SUSPENDED')) NOT VALID,
    ADD CONSTRAINT measurement_source_known CHECK (source IN (
        'ENTERED', 'IMPORTED', 'PUSHED', 'COMPUTED', 'OVERRIDDEN')) NOT VALID;
ALTER TABLE measurement VALIDATE CONSTRAINT measurement_state_known;
ALTER TABLE measurement VALIDATE CONSTRAINT measurement_source_known;

ALTER TABLE published_result
    ADD CONSTRAINT published_result_situation_known CHECK (situation IN (
        'MEASURED', 'MISSING', 'NOT_APPLICABLE', 'SUSPENDED')) NOT VALID;
ALTER TABLE published_result VALIDATE CONSTRAINT published_result_situation_known;

ALTER TABLE transparency_poster
    ADD CONSTRAINT transparency_poster_size_known CHECK (size IN ('A3', 'A4')) NOT VALID;
ALTER TABLE transparency_poster VALIDATE CONSTRAINT transparency_poster_size_known;

ALTER TABLE reference_document
    ADD CONSTRAINT reference_document_kind_known CHECK (kind IN (
        'Framework', 'Indicator', 'DisplayedIndicator', 'Prefecture', 'Site')) NOT VALID;
ALTER TABLE reference_document VALIDATE CONSTRAINT reference_document_kind_known;
