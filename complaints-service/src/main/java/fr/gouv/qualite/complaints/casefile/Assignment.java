package fr.gouv.qualite.complaints.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The agent who deals with a case.
 *
 * @param agentId the subject of their token, in the identity provider
 * @param agentName as it was when the case was given to them
 */
@Embeddable
public record Assignment(
        @Column(name = "assignee_id") String agentId,
        @Column(name = "assignee_name") String agentName) {}
