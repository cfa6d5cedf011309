-- How many working days an answer may take. Rows are never changed: a new framework closes the old rows and adds its own.
CREATE TABLE deadline_rule (
    code          text    PRIMARY KEY,
    framework     text    NOT NULL,
    kind          text    NOT NULL CHECK (kind IN ('COMPLAINT', 'SUGGESTION', 'INFORMATION_REQUEST')),
    electronic    boolean NOT NULL,
    valid_from    date    NOT NULL,
    valid_to      date,
    working_days  int     NOT NULL CHECK (working_days > 0),
    source        text    NOT NULL,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

INSERT INTO deadline_rule (code, framework, kind, electronic, valid_from, valid_to, working_days, source)
SELECT framework || '/' || kind || '/' || CASE WHEN electronic THEN 'ELECTRONIC' ELSE 'OTHER' END,
       framework, kind, electronic, valid_from, valid_to, working_days, source
FROM (VALUES
    ('MARIANNE',    'COMPLAINT',           true,  date '2000-01-01', date '2014-12-31', 15, 'Marianne : 15 jours ouvrés par tous les canaux'),
    ('MARIANNE',    'COMPLAINT',           false, date '2000-01-01', date '2014-12-31', 15, 'Marianne : 15 jours ouvrés par tous les canaux'),
    ('MARIANNE',    'SUGGESTION',          true,  date '2000-01-01', date '2014-12-31', 15, 'Marianne : 15 jours ouvrés par tous les canaux'),
    ('MARIANNE',    'SUGGESTION',          false, date '2000-01-01', date '2014-12-31', 15, 'Marianne : 15 jours ouvrés par tous les canaux'),
    ('MARIANNE',    'INFORMATION_REQUEST', true,  date '2000-01-01', date '2014-12-31', 5,  'Marianne : 5 jours ouvrés par courriel'),
    ('MARIANNE',    'INFORMATION_REQUEST', false, date '2000-01-01', date '2014-12-31', 15, 'Marianne : 15 jours ouvrés par courrier'),
    ('QUALIPREF_2', 'COMPLAINT',           true,  date '2015-01-01', date '2019-12-31', 15, 'Qualipref 2.0 : 15 jours ouvrés par tous les canaux'),
    ('QUALIPREF_2', 'COMPLAINT',           false, date '2015-01-01', date '2019-12-31', 15, 'Qualipref 2.0 : 15 jours ouvrés par tous les canaux'),
    ('QUALIPREF_2', 'SUGGESTION',          true,  date '2015-01-01', date '2019-12-31', 15, 'Qualipref 2.0 : 15 jours ouvrés par tous les canaux'),
    ('QUALIPREF_2', 'SUGGESTION',          false, date '2015-01-01', date '2019-12-31', 15, 'Qualipref 2.0 : 15 jours ouvrés par tous les canaux'),
    ('QUALIPREF_2', 'INFORMATION_REQUEST', true,  date '2015-01-01', date '2019-12-31', 5,  'Qualipref 2.0 : 5 jours ouvrés par courriel'),
    ('QUALIPREF_2', 'INFORMATION_REQUEST', false, date '2015-01-01', date '2019-12-31', 15, 'Qualipref 2.0 : 15 jours ouvrés par courrier'),
    ('QUAL_E_PREF', 'COMPLAINT',           true,  date '2020-01-01', NULL,              5,  'Qual-e-Pref : 5 jours ouvrés par voie électronique'),
    ('QUAL_E_PREF', 'COMPLAINT',           false, date '2020-01-01', NULL,              10, 'Qual-e-Pref : 10 jours ouvrés par les autres canaux'),
    ('QUAL_E_PREF', 'SUGGESTION',          true,  date '2020-01-01', NULL,              5,  'Qual-e-Pref : 5 jours ouvrés par voie électronique'),
    ('QUAL_E_PREF', 'SUGGESTION',          false, date '2020-01-01', NULL,              10, 'Qual-e-Pref : 10 jours ouvrés par les autres canaux'),
    ('QUAL_E_PREF', 'INFORMATION_REQUEST', true,  date '2020-01-01', NULL,              5,  'Qual-e-Pref : 5 jours ouvrés par courriel'),
    ('QUAL_E_PREF', 'INFORMATION_REQUEST', false, date '2020-01-01', NULL,              10, 'Qual-e-Pref : 10 jours ouvrés par courrier')
) AS rule (framework, kind, electronic, valid_from, valid_to, working_days, source);
