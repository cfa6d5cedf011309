-- How the person was told to write to another service, when that is the answer they were given.
ALTER TABLE case_file ADD COLUMN redirected_by text
        CHECK (redirected_by IN ('EMAIL', 'LETTER', 'TELEPHONE', 'COUNTER', 'FOLLOW_UP_PAGE')),
    -- The version of the reply template that the answer was made from.
    ADD COLUMN answer_template uuid,
    ADD COLUMN answer_template_code text,
    ADD COLUMN answer_template_version int;
ALTER TABLE case_event ADD COLUMN template text,
    DROP CONSTRAINT case_event_type,
    ADD CONSTRAINT case_event_type CHECK (type IN (
        'RECEPTION', 'ACKNOWLEDGEMENT', 'REQUALIFICATION', 'TRANSFER', 'HOLDING_REPLY', 'ANSWER', 'REDIRECTION', 'CLOSURE',
        'REOPENING', 'MESSAGE', 'MERGE', 'CORRECTION', 'ANONYMISATION', 'ASSIGNMENT', 'ATTACHMENT', 'NOTE')) NOT VALID;
ALTER TABLE case_mail DROP CONSTRAINT case_mail_purpose,
    ADD CONSTRAINT case_mail_purpose
        CHECK (purpose IN ('ACKNOWLEDGEMENT', 'TRANSFER', 'HOLDING_REPLY', 'ANSWER', 'REOPENING')) NOT VALID;

CREATE OR REPLACE FUNCTION keep_case_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Only a note may be emptied, when the case is anonymised.
    IF TG_OP = 'UPDATE' AND NEW.note IS NULL
        AND (NEW.case_id, NEW.position, NEW.type, NEW.at, NEW.took_place, NEW.author_id, NEW.author_name, NEW.summary)
            = (OLD.case_id, OLD.position, OLD.type, OLD.at, OLD.took_place, OLD.author_id, OLD.author_name, OLD.summary)
        AND NEW.template IS NOT DISTINCT FROM OLD.template
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The history of a case is never changed';
END $$;

-- What a text is for, and for which other service a redirection is: absent, for any.
ALTER TABLE reply_template ADD COLUMN used_for text NOT NULL DEFAULT 'ANSWER'
        CHECK (used_for IN ('ANSWER', 'REDIRECTION')),
    ADD COLUMN scope text CHECK (scope IN (
        'FILE_PROGRESS', 'NEIGHBOUR_DISPUTE', 'TOWN_HALL_RECEPTION', 'PREFECT_INTERVENTION', 'OTHER_ADMINISTRATION')),
    ADD CHECK (scope IS NULL OR used_for = 'REDIRECTION');

-- The redirection of everyone, until a prefecture writes its own.
INSERT INTO reply_template (id, prefecture, code, language, version, latest, title, subject, body, used_for)
VALUES (gen_random_uuid(), NULL, 'REORIENTATION', 'fr', 1, true, 'Réorientation vers un autre service',
        'Votre demande {{numero}} : à qui vous adresser', 'Bonjour,

Nous avons reçu votre demande {{numero}} le {{dateReception}}.

Elle ne dépend pas de notre service : nous ne pouvons pas y répondre nous-mêmes. Pour avoir une réponse, adressez-vous à :

{{lien}}

{{signature}}
{{site}}
', 'REDIRECTION'),
       (gen_random_uuid(), NULL, 'REORIENTATION', 'en', 1, true, 'Réorientation vers un autre service, en anglais',
        'Your message {{numero}}: where to write', 'Hello,

We received your message {{numero}} on {{dateReception}}.

Our office is not the one in charge: we cannot answer it ourselves. To have an answer, please write to:

{{lien}}

{{signature}}
{{site}}
', 'REDIRECTION');
