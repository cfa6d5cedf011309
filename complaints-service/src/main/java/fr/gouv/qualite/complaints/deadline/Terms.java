package fr.gouv.qualite.complaints.deadline;

import java.util.Optional;

/**
 * What binds for a demand: both empty when nothing asks for an answer, as for a compliment.
 *
 * @param answer within how long it is answered
 * @param acknowledgement within how long its receipt is acknowledged
 */
public record Terms(Optional<DeadlineRule> answer, Optional<DeadlineRule> acknowledgement) {}
