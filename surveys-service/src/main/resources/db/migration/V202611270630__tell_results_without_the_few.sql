-- Results told before said what a few persons answered: all are told again, without it.
UPDATE campaign_results SET changed = true;
