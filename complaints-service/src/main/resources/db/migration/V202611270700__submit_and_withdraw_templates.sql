-- A text is put before the users' local committee, and offered no more once withdrawn.
ALTER TABLE reply_template
    ADD COLUMN submitted_on date,
    ADD COLUMN withdrawn_on date;
