-- What the platform last computed for a cell whose value a person replaced, with a reason.
ALTER TABLE measurement
    ADD COLUMN computed_numerator    numeric,
    ADD COLUMN computed_denominator  numeric;

-- The nation's consolidation and completeness read one period of every prefecture.
CREATE INDEX measurement_first_day ON measurement (first_day);
CREATE INDEX measurement_period_prefecture ON measurement (period, prefecture);
