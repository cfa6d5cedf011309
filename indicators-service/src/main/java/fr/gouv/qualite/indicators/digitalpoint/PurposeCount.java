package fr.gouv.qualite.indicators.digitalpoint;

/**
 * How many came for a purpose.
 *
 * @param code of the purpose, or of the choice in the survey
 * @param label in French
 */
record PurposeCount(String code, String label, long count) {}
