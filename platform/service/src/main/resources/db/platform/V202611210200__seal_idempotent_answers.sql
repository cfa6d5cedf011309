-- The answers kept hold what only the person who wrote may read, a follow-up secret among them: they are sealed under
-- the client's own key, and the key itself is no longer kept. No release has written the columns this takes away.
DELETE FROM idempotent_answer;
ALTER TABLE idempotent_answer RENAME COLUMN key TO key_name;
ALTER TABLE idempotent_answer RENAME COLUMN body_hash TO body_trace;
ALTER TABLE idempotent_answer DROP COLUMN body;
ALTER TABLE idempotent_answer ADD COLUMN sealed_body bytea;
