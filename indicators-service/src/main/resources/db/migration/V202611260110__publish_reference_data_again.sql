-- Which generations of the reference events were published in full: each once, by the first replica that starts.
CREATE TABLE reference_republication (
    generation    int          PRIMARY KEY,
    published_at  timestamptz  NOT NULL DEFAULT now()
);

-- The Marquesas do not keep the time of Tahiti.
WITH corrected AS (
    UPDATE reference_document
    SET data = (data::jsonb || jsonb_build_object('timeZone', 'Pacific/Marquesas'))::text,
        version = version + 1
    WHERE kind = 'Site' AND code = '987-ILES-MARQUISES' AND NOT data::jsonb ? 'timeZone'
    RETURNING kind, code, version, data
)
INSERT INTO reference_version (kind, code, version, data, saved_at, by_id, by_name)
SELECT kind, code, version, data, now(), 'platform', 'La plateforme' FROM corrected;
