package fr.gouv.qualite.surveys.response;

import java.util.UUID;

/**
 * A response was saved, in the current transaction.
 *
 * @param response its identifier
 */
public record ResponseReceived(String campaign, UUID response) {}
