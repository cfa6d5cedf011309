-- A computed value that no perimeter asks for any more leaves its cell, and the history says so.
ALTER TABLE measurement_event DROP CONSTRAINT measurement_event_type_check;
ALTER TABLE measurement_event ADD CONSTRAINT measurement_event_type_check CHECK (type IN (
    'ENTERED', 'IMPORTED', 'PUSHED', 'COMPUTED', 'COUNTED', 'OVERRIDDEN', 'RESTORED', 'NOT_TAKEN_LOCKED',
    'NOT_TAKEN_OVERRIDDEN', 'NOT_TAKEN_ENTERED', 'TAKEN_ON_UNLOCK', 'NOT_ASKED', 'VALIDATED', 'LOCKED', 'UNLOCKED'))
    NOT VALID;
ALTER TABLE measurement_event VALIDATE CONSTRAINT measurement_event_type_check;
