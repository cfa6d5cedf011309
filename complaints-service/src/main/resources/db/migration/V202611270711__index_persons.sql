-- Parts of names and addresses.
CREATE INDEX CONCURRENTLY IF NOT EXISTS case_file_person ON case_file
    USING gin (person_text(requester_name, requester_email, requester_postal_address) gin_trgm_ops);
