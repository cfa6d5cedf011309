package fr.gouv.qualite.complaints.deadline;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules of all frameworks, past and present: a dozen rows, which only a release of this service changes. */
@ApplicationScoped
public class DeadlineRules implements PanacheRepositoryBase<DeadlineRule, String> {

    /** Read once: every message that arrives asks for them. */
    private volatile List<DeadlineRule> known = List.of();

    /** The rule for a case received that day; empty when none asks for an answer, as for a compliment. */
    public Optional<DeadlineRule> inForce(CaseKind kind, Channel channel, LocalDate receivedOn) {
        if (known.isEmpty()) {
            known = listAll();
        }
        return choose(known, kind, channel, receivedOn);
    }

    /** All of them, those in force first. */
    List<DeadlineRule> inOrder() {
        return list("order by validFrom desc, kind, electronic desc");
    }

    static Optional<DeadlineRule> choose(
            Collection<DeadlineRule> rules, CaseKind kind, Channel channel, LocalDate receivedOn) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(kind, channel, receivedOn))
                .findFirst();
    }
}
