-- How often the mail server said that it will never take the letter.
ALTER TABLE mail ADD COLUMN refusals int NOT NULL DEFAULT 0;
