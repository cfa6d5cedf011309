ALTER TABLE case_event VALIDATE CONSTRAINT case_event_type;
ALTER TABLE case_mail VALIDATE CONSTRAINT case_mail_purpose;
