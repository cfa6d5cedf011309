package fr.gouv.qualite.complaints.deadline;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of all frameworks, past and present. */
public record RuleBook(List<DeadlineRule> rules) {

    /** A book where nothing is owed an answer. */
    public static RuleBook empty() {
        return new RuleBook(List.of());
    }

    /** The rule for a case received that day; empty when none asks for an answer, as for a compliment. */
    public Optional<DeadlineRule> inForce(CaseKind kind, Channel channel, LocalDate receivedOn) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(kind, channel, receivedOn))
                .findFirst();
    }
}
