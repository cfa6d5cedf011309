-- The hash of the secret that an answer sent by e-mail holds: the one given before goes on opening the case.
ALTER TABLE case_file ADD COLUMN answer_secret_hash bytea;
