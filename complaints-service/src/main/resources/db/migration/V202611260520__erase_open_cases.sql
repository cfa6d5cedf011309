-- What is erased without the answer it was owed goes on counting as unanswered.
ALTER TABLE case_file DROP CONSTRAINT case_file_awaited_is_open,
    ADD CONSTRAINT case_file_awaited_is_open
        CHECK (NOT (owed_answer AND answered_on IS NULL AND state IN ('ANSWERED', 'CLOSED')) OR anonymised_at IS NOT NULL)
        NOT VALID,
    DROP CONSTRAINT case_file_attention_check,
    ADD CONSTRAINT case_file_attention_check CHECK (attention IN ('NEW_MESSAGE', 'UNDELIVERED', 'ERASURE_NEAR')) NOT VALID;
