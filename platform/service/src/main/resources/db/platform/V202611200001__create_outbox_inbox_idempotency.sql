-- Events waiting for the broker. A row lives from the commit of the change it tells until the broker has it.
CREATE TABLE outbox (
    position     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid        NOT NULL UNIQUE,
    topic        text        NOT NULL,
    key          text        NOT NULL,
    type         text        NOT NULL,
    dataschema   text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    traceparent  text,
    data         jsonb       NOT NULL
);

-- Events already taken into account, so that one delivered again changes nothing.
CREATE TABLE inbox (
    event_id     uuid PRIMARY KEY,
    received_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX inbox_received_at ON inbox (received_at);

-- Answers given to writes that carried an Idempotency-Key, kept as long as a client may retry.
CREATE TABLE idempotent_answer (
    caller       text        NOT NULL,
    key          text        NOT NULL,
    operation    text        NOT NULL,
    body_hash    text        NOT NULL,
    status       int,
    headers      jsonb,
    body         text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotent_answer_created_at ON idempotent_answer (created_at);
