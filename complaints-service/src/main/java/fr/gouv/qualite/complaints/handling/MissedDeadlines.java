package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answers that are owed in the figures: only the quality manager says of a missed one that the case is another, and
 * of any that nobody can be answered.
 */
@ApplicationScoped
class MissedDeadlines {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Refuses to whoever answers the case to say that nobody is left to answer: the answer that is awaited would be owed no
     * more.
     *
     * @param person as they would be from now on
     */
    void mustStayReachable(CaseFile file, Requester person) {
        if (file.owedAnswer().isAwaited()
                && !person.canBeAnswered()
                && !caller.manages(file.site().prefecture())) {
            throw CommonProblem.FORBIDDEN.with(
                    "Une réponse est due à cette personne : seul le responsable qualité peut retirer son nom ou ses"
                            + " adresses, avec le motif.");
        }
    }

    /**
     * Refuses a change after which a missed deadline would no longer count as such.
     *
     * @param field of the request that says why
     * @param reason why the case is another one, for the history
     */
    void mustStayCounted(
            CaseFile file,
            CaseKind kind,
            Channel channel,
            Requester person,
            RuleBook rules,
            String field,
            @Nullable String reason) {
        if (!file.wouldEscape(kind, channel, person, rules, file.today(clock.instant()))) {
            return;
        }
        if (!caller.manages(file.site().prefecture())) {
            throw CommonProblem.FORBIDDEN.with("Le délai de cette demande est passé, et elle ne compterait plus comme"
                    + " telle : seul le responsable qualité peut encore le changer, avec le motif.");
        }
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid(
                    field,
                    "Le délai de cette demande est passé, et elle ne compterait plus comme telle : requalifiez-la, avec une"
                            + " note qui dit pourquoi.");
        }
    }
}
