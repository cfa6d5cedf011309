-- What this service needs of the frameworks to know when a satisfaction calls for an improvement action: their
-- thresholds, and which framework applies at which sites. Copies of what indicators publishes.
CREATE TABLE framework (
    code      text   PRIMARY KEY,
    editions  jsonb  NOT NULL,
    version   bigint NOT NULL
);
CREATE TABLE prefecture_perimeters (
    prefecture  text   PRIMARY KEY,
    perimeters  jsonb  NOT NULL,
    version     bigint NOT NULL
);
