-- The statistics of the whole country.
CREATE INDEX case_file_received_month ON case_file (received_month);
