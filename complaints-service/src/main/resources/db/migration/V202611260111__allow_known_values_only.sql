-- The values that columns of codes may hold. Not compared with what is there yet: that is read afterwards, while the
-- service goes on writing.
ALTER TABLE site ADD CONSTRAINT site_holiday_zone CHECK (holiday_zone IN (
        'METROPOLE', 'ALSACE_MOSELLE', 'GUADELOUPE', 'MARTINIQUE', 'GUYANE', 'LA_REUNION', 'MAYOTTE', 'SAINT_BARTHELEMY',
        'SAINT_MARTIN', 'SAINT_PIERRE_ET_MIQUELON', 'WALLIS_ET_FUTUNA', 'POLYNESIE_FRANCAISE', 'NOUVELLE_CALEDONIE')) NOT VALID;
ALTER TABLE case_event ADD CONSTRAINT case_event_type CHECK (type IN (
    'RECEPTION', 'ACKNOWLEDGEMENT', 'REQUALIFICATION', 'TRANSFER', 'HOLDING_REPLY', 'ANSWER', 'CLOSURE', 'REOPENING',
    'MESSAGE', 'MERGE', 'CORRECTION', 'ANONYMISATION', 'ASSIGNMENT', 'ATTACHMENT', 'NOTE')) NOT VALID;
ALTER TABLE case_mail ADD CONSTRAINT case_mail_purpose
    CHECK (purpose IN ('ACKNOWLEDGEMENT', 'TRANSFER', 'HOLDING_REPLY', 'ANSWER')) NOT VALID;
ALTER TABLE reply_template
    ADD CONSTRAINT reply_template_kind
        CHECK (kind IN ('COMPLAINT', 'SUGGESTION', 'COMPLIMENT', 'INFORMATION_REQUEST')) NOT VALID;
ALTER TABLE controlled_reply
    ADD CONSTRAINT controlled_reply_delay CHECK (delay IN ('CONFORM', 'NOT_CONFORM', 'NOT_APPLICABLE')) NOT VALID,
    ADD CONSTRAINT controlled_reply_form CHECK (form IN ('CONFORM', 'NOT_CONFORM', 'NOT_APPLICABLE')) NOT VALID,
    ADD CONSTRAINT controlled_reply_courtesy CHECK (courtesy IN ('CONFORM', 'NOT_CONFORM', 'NOT_APPLICABLE')) NOT VALID,
    ADD CONSTRAINT controlled_reply_clarity CHECK (clarity IN ('CONFORM', 'NOT_CONFORM', 'NOT_APPLICABLE')) NOT VALID,
    ADD CONSTRAINT controlled_reply_signature CHECK (signature IN ('CONFORM', 'NOT_CONFORM', 'NOT_APPLICABLE')) NOT VALID,
    ADD CONSTRAINT controlled_reply_redirection
        CHECK (redirection IN ('CONFORM', 'NOT_CONFORM', 'NOT_APPLICABLE')) NOT VALID;
