-- What tells somebody which e-mail is in no case, as long as the list shows it; what it says stays in its mailbox.
ALTER TABLE mailbox_message ADD COLUMN site text,
    ADD COLUMN sender text,
    ADD COLUMN subject text,
    ADD COLUMN files_joined_at timestamptz;
COMMENT ON COLUMN mailbox_message.sender IS 'personal: contact';
COMMENT ON COLUMN mailbox_message.subject IS 'personal: free text';
