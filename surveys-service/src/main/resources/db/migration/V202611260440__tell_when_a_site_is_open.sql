-- A closed site is asked nothing more: its campaigns are offered and answered between these days only.
ALTER TABLE site ADD COLUMN opened_on date, ADD COLUMN closed_on date;
