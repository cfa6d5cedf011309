-- Validated apart, so that the tables stay writable while their rows are read.
ALTER TABLE response ADD CONSTRAINT response_channel
    CHECK (channel IN ('LINK', 'QR_CODE', 'KIOSK', 'PAPER', 'TELEPHONE')) NOT VALID;
ALTER TABLE campaign ADD CONSTRAINT campaign_channels
    CHECK (channels <@ ARRAY['LINK', 'QR_CODE', 'KIOSK', 'PAPER', 'TELEPHONE']) NOT VALID;
ALTER TABLE response VALIDATE CONSTRAINT response_channel;
ALTER TABLE campaign VALIDATE CONSTRAINT campaign_channels;
