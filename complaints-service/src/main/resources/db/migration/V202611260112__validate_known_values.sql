ALTER TABLE site VALIDATE CONSTRAINT site_holiday_zone;
ALTER TABLE case_event VALIDATE CONSTRAINT case_event_type;
ALTER TABLE case_mail VALIDATE CONSTRAINT case_mail_purpose;
ALTER TABLE reply_template VALIDATE CONSTRAINT reply_template_kind;
ALTER TABLE controlled_reply
    VALIDATE CONSTRAINT controlled_reply_delay, VALIDATE CONSTRAINT controlled_reply_form,
    VALIDATE CONSTRAINT controlled_reply_courtesy, VALIDATE CONSTRAINT controlled_reply_clarity,
    VALIDATE CONSTRAINT controlled_reply_signature, VALIDATE CONSTRAINT controlled_reply_redirection;
