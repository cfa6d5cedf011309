-- Full-text search in French, whatever the accents. The French stemmer keeps the « s » of « délais » and « essais »,
-- after a vowel: it is taken away first, from the texts and from what is looked for alike.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE TEXT SEARCH CONFIGURATION case_french (COPY = french);
ALTER TEXT SEARCH CONFIGURATION case_french ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;

CREATE FUNCTION case_singular(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(words, '([aiouAIOU])[sS]\M', '\1', 'g');

CREATE FUNCTION case_query(words text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN websearch_to_tsquery('public.case_french', public.case_singular(words));

-- Not who wrote: those who may not know it would find it by searching.
ALTER TABLE case_file ADD COLUMN words tsvector GENERATED ALWAYS AS (
    to_tsvector('public.case_french', public.case_singular(
        coalesce(subject, '') || ' ' || message || ' ' || coalesce(theme, '') || ' ' || coalesce(bureau, '') || ' '
            || coalesce(redirection, '') || ' ' || coalesce(answer, '')))) STORED;
COMMENT ON COLUMN case_file.words IS 'personal: free text';
CREATE INDEX case_file_words ON case_file USING gin (words);

-- Who deals with it: the subject of their token, and their name as it was when it was given to them.
ALTER TABLE case_file ADD COLUMN assignee_id text, ADD COLUMN assignee_name text,
    ADD CHECK ((assignee_id IS NULL) = (assignee_name IS NULL));
CREATE INDEX case_file_desk_assignee ON case_file (assignee_id, desk_rank, id) WHERE assignee_id IS NOT NULL;

-- Those who handle the cases of a site, as they were last seen there.
CREATE TABLE desk_agent (
    site       text  NOT NULL REFERENCES site,
    id         text  NOT NULL,
    name       text  NOT NULL,
    last_seen  date  NOT NULL,
    PRIMARY KEY (site, id)
);
