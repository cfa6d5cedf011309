-- What leaves with an e-mail, by the ids that its service gives to its files.
ALTER TABLE mail ADD COLUMN files uuid[] NOT NULL DEFAULT '{}';
