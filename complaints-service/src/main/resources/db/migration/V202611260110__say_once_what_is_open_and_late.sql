-- Whether somebody still has to deal with a case, and from which day on it is late: said here once in SQL, as
-- CaseState.isOpen and OwedAnswer.isLate say it in Java. With the values that each column may hold, in one reading of the
-- table.
ALTER TABLE case_file
    ADD COLUMN open boolean NOT NULL GENERATED ALWAYS AS (state NOT IN ('ANSWERED', 'CLOSED')) STORED,
    ADD COLUMN late_from date GENERATED ALWAYS AS (
        CASE WHEN owed_answer AND answered_on IS NULL THEN due_on + 1 END) STORED,
    -- What is owed an answer and has none is never closed.
    ADD CONSTRAINT case_file_awaited_is_open
        CHECK (NOT (owed_answer AND answered_on IS NULL AND state IN ('ANSWERED', 'CLOSED'))),
    ADD CONSTRAINT case_file_kind CHECK (kind IN ('COMPLAINT', 'SUGGESTION', 'COMPLIMENT', 'INFORMATION_REQUEST')),
    ADD CONSTRAINT case_file_channel CHECK (channel IN (
        'URN', 'LETTER', 'EMAIL', 'WEB_FORM', 'QR_CODE', 'TELEPHONE', 'COUNTER', 'SOCIAL_NETWORK')),
    ADD CONSTRAINT case_file_scope CHECK (scope IN (
        'TO_QUALIFY', 'RECEPTION', 'FILE_PROGRESS', 'NEIGHBOUR_DISPUTE', 'TOWN_HALL_RECEPTION', 'PREFECT_INTERVENTION',
        'OTHER_ADMINISTRATION')),
    ADD CONSTRAINT case_file_state CHECK (state IN (
        'RECEIVED', 'ACKNOWLEDGED', 'TRANSFERRED', 'ON_HOLD', 'ANSWERED', 'CLOSED', 'REOPENED')),
    ADD CONSTRAINT case_file_language CHECK (language IN ('fr', 'en')),
    ADD CONSTRAINT case_file_holiday_zone CHECK (holiday_zone IN (
        'METROPOLE', 'ALSACE_MOSELLE', 'GUADELOUPE', 'MARTINIQUE', 'GUYANE', 'LA_REUNION', 'MAYOTTE', 'SAINT_BARTHELEMY',
        'SAINT_MARTIN', 'SAINT_PIERRE_ET_MIQUELON', 'WALLIS_ET_FUTUNA', 'POLYNESIE_FRANCAISE', 'NOUVELLE_CALEDONIE'));
