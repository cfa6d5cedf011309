package fr.gouv.qualite.indicators.transparency;

/**
 * The display as it would be published now.
 *
 * @param json the content as it would be kept
 * @param sha256 of it: who publishes says by this what they have seen
 */
record Draft(DisplayContent content, String json, String sha256) {}
