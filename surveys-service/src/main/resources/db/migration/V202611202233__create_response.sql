-- One filled-in form. It holds nothing that could tell who answered: no address, no device, no hour, no author of
-- the paper entry, and an identifier drawn at random.
CREATE TABLE response (
    id           uuid PRIMARY KEY,
    campaign     text  NOT NULL REFERENCES campaign,
    channel      text  NOT NULL,
    answered_on  date  NOT NULL,
    answers      jsonb NOT NULL
);
CREATE INDEX response_campaign ON response (campaign);

-- How many responses a campaign has, and whether the other services know its latest results.
CREATE TABLE campaign_results (
    campaign   text    PRIMARY KEY REFERENCES campaign,
    responses  int     NOT NULL DEFAULT 0,
    changed    boolean NOT NULL DEFAULT false,
    -- That of the last event told, 0 before the first.
    version    bigint  NOT NULL DEFAULT 0
);
CREATE INDEX campaign_results_changed ON campaign_results (campaign) WHERE changed;

-- How many responses chose what. The empty choice counts the responses that answered the question at all.
CREATE TABLE tally (
    campaign  text NOT NULL REFERENCES campaign,
    question  text NOT NULL,
    choice    text NOT NULL,
    count     int  NOT NULL,
    PRIMARY KEY (campaign, question, choice)
);
