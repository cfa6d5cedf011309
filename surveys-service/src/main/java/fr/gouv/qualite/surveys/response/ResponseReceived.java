package fr.gouv.qualite.surveys.response;

import java.util.List;
import java.util.Map;

/**
 * A response was saved, in the current transaction.
 *
 * @param choices what it chose, by question answered; none for a free text
 */
public record ResponseReceived(String campaign, Map<String, List<String>> choices) {}
