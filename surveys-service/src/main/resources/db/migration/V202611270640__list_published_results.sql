-- The public list of results: latest first, everywhere or at a site.
CREATE INDEX campaign_published ON campaign (ends_on DESC, slug) WHERE results_published;
CREATE INDEX campaign_published_at_site ON campaign (site, ends_on DESC, slug) WHERE results_published;
