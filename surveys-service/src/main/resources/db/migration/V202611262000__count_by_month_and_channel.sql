-- Saved with each response and removed when it is folded into the tallies: no answer waits for another's row.
CREATE TABLE response_to_count (
    n         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign  text   NOT NULL,
    response  uuid   NOT NULL
);
CREATE INDEX response_to_count_campaign ON response_to_count (campaign, n);

-- How many persons chose what, by the month of their answer and by channel. What the empty question and the empty
-- choice stand for is said in Tally.java.
CREATE TABLE monthly_tally (
    campaign  text   NOT NULL REFERENCES campaign,
    month     date   NOT NULL CHECK (extract(DAY FROM month) = 1),
    channel   text   NOT NULL,
    question  text   NOT NULL,
    choice    text   NOT NULL,
    persons   bigint NOT NULL CHECK (persons > 0),
    PRIMARY KEY (campaign, month, channel, question, choice)
);
-- The number of responses of a campaign, read with each row of a list.
CREATE INDEX monthly_tally_responses ON monthly_tally (campaign) INCLUDE (persons) WHERE question = '' AND choice = '';

-- Whether the other services know the latest results of a month.
CREATE TABLE month_results (
    campaign  text    NOT NULL REFERENCES campaign,
    month     date    NOT NULL,
    changed   boolean NOT NULL DEFAULT false,
    -- That of the last event told, 0 before the first.
    version   bigint  NOT NULL DEFAULT 0,
    PRIMARY KEY (campaign, month)
);
CREATE INDEX month_results_changed ON month_results (campaign, month) WHERE changed;

-- Every response received so far is counted again, by month.
INSERT INTO response_to_count (campaign, response) SELECT campaign, id FROM response ORDER BY campaign, id;
