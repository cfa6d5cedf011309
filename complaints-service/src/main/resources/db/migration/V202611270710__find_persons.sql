-- Who wrote, in lower case and without accents, so that part of a name or of an address finds them. unaccent depends on
-- a dictionary that could change; it does not here, which lets an index keep what this gives. The path is that of now:
-- an index is built with none.
CREATE FUNCTION person_text(name text, email text, address text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path FROM CURRENT
AS $$ SELECT lower(unaccent(coalesce(name, '') || ' ' || coalesce(email, '') || ' ' || coalesce(address, ''))) $$;
