-- The desk's counts of the whole country, without reading the cases themselves: how many in each state, and those that
-- wait with what tells how.
CREATE INDEX case_file_state ON case_file (state);
CREATE INDEX case_file_open ON case_file (site, due_on) INCLUDE (prefecture, answered_on, assignee_id, time_zone, state)
    WHERE state NOT IN ('ANSWERED', 'CLOSED');
