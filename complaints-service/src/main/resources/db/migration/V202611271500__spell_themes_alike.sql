-- What tells two themes apart: neither accents, nor capitals, nor spaces. Immutable as person_text is, for the same reason.
CREATE FUNCTION theme_key(theme text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT
AS $$ SELECT lower(unaccent(regexp_replace(btrim(theme), '\s+', ' ', 'g'))) $$;

-- Those written in several ways take the way most cases write it.
UPDATE case_file SET theme = usual.theme
FROM (SELECT DISTINCT ON (prefecture, key) prefecture, key, theme
      FROM (SELECT prefecture, theme_key(theme) AS key, theme, count(*) AS cases
            FROM case_file WHERE theme IS NOT NULL GROUP BY prefecture, theme) AS spelling
      ORDER BY prefecture, key, cases DESC, theme) AS usual
WHERE case_file.prefecture = usual.prefecture AND theme_key(case_file.theme) = usual.key
  AND case_file.theme <> usual.theme;
