CREATE INDEX CONCURRENTLY mailbox_message_without_case ON mailbox_message (mailbox, at) WHERE case_id IS NULL;
