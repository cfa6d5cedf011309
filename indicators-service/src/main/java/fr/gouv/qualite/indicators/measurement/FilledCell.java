package fr.gouv.qualite.indicators.measurement;

/** A cell that is not empty, without its numbers. */
record FilledCell(String site, String indicator, MeasurementState state) {}
