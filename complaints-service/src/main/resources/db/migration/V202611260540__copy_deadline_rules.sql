-- Deadlines are the frameworks' and the prefectures', told by the service that owns them. The rows that were here stay: they
-- apply where no framework sets any, and cases refer to them.
CREATE TABLE framework (
    code      text   PRIMARY KEY,
    editions  jsonb  NOT NULL,
    version   bigint NOT NULL
);

CREATE TABLE prefecture_commitment (
    prefecture  text   PRIMARY KEY,
    perimeters  jsonb  NOT NULL,
    own_rules   jsonb  NOT NULL,
    version     bigint NOT NULL
);

ALTER TABLE deadline_rule
    ADD COLUMN step text NOT NULL DEFAULT 'ANSWER' CHECK (step IN ('ANSWER', 'ACKNOWLEDGEMENT')),
    -- The version of the framework that sets it.
    ADD COLUMN edition bigint,
    -- The prefecture that gives itself this deadline.
    ADD COLUMN prefecture text,
    ADD CHECK (edition IS NULL OR prefecture IS NULL);

ALTER TABLE case_file
    ADD COLUMN acknowledgement_rule text,
    -- The site that received it; absent while it has not moved to another.
    ADD COLUMN received_by text,
    ADD CONSTRAINT case_file_acknowledgement_rule FOREIGN KEY (acknowledgement_rule) REFERENCES deadline_rule NOT VALID;

UPDATE case_file SET received_by = first.from_site
FROM (SELECT DISTINCT ON (case_id) case_id, from_site FROM case_hand_over ORDER BY case_id, at) AS first
WHERE first.case_id = case_file.id;
