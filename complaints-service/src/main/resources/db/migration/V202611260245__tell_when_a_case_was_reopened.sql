-- The day a case was last reopened, at its site: no answer is dated before it.
ALTER TABLE case_file ADD COLUMN reopened_on date;

UPDATE case_file c
SET reopened_on = e.took_place
FROM (SELECT case_id, max(took_place) AS took_place FROM case_event WHERE type = 'REOPENING' GROUP BY case_id) e
WHERE e.case_id = c.id;
