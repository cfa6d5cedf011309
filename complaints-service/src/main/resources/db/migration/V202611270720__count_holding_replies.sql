-- How many holding replies a person was sent: counted in the statistics, without reading every history.
ALTER TABLE case_file ADD COLUMN holding_replies int NOT NULL DEFAULT 0;

UPDATE case_file c
SET holding_replies = e.replies
FROM (SELECT case_id, count(*) AS replies FROM case_event WHERE type = 'HOLDING_REPLY' GROUP BY case_id) e
WHERE e.case_id = c.id;
