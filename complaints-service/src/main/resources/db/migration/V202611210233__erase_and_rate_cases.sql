-- What the person thinks of the answer.
ALTER TABLE case_file ADD COLUMN satisfied boolean, ADD COLUMN satisfaction_remark text;
COMMENT ON COLUMN case_file.satisfaction_remark IS 'personal: free text';

-- What may be old enough to be erased.
CREATE INDEX case_file_to_erase ON case_file (kind, received_on, id)
    WHERE anonymised_at IS NULL AND state IN ('ANSWERED', 'CLOSED');
