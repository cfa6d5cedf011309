package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cases that are answered in one with a case. Whoever asked is owed an answer: none of these cases may be merged or
 * changed so that one of them would be answered later than on its own, or not at all.
 *
 * @param into the case that it was merged into
 * @param duplicates the cases that were merged into it
 */
public record AnsweredTogether(@Nullable CaseFile into, List<CaseFile> duplicates) {

    /** A case on its own. */
    public static final AnsweredTogether ALONE = new AnsweredTogether(null, List.of());

    /**
     * Refuses to merge a case into another when they are not one, when a person would lose their answer, or when a delay
     * that was missed would no longer be counted: what is late stays late in the month of its receipt.
     */
    void mustMerge(CaseFile file, CaseFile target, LocalDate today) {
        mustRepeat(file, target);
        if (file.owedAnswer().isLate(today)) {
            throw refusal("Celle-ci est en retard, et ne serait plus comptée comme telle : répondez-lui, à part.");
        }
        if (!target.isOpen()) {
            throw refusal("La demande " + target.number()
                    + " a déjà sa réponse ou est close : rouvrez-la d’abord, ou répondez à celle-ci à part.");
        }
        if (!duplicates.isEmpty()) {
            throw refusal("Une autre demande est déjà réunie avec celle-ci (" + numbers()
                    + ") : rouvrez-la d’abord, ou réunissez plutôt la demande " + target.number() + " avec celle-ci.");
        }
        OwedAnswer owed = file.owedAnswer();
        if (owed.isAwaited() && !target.owedAnswer().isDueBy(owed.dueOn())) {
            throw refusal("Celle-ci attend une réponse, et la demande " + target.number()
                    + " n’en attend pas, ou l’attend plus tard : réunissez plutôt la demande " + target.number()
                    + " avec celle-ci, ou répondez à chacune.");
        }
    }

    /** Refuses to answer with one letter what is not one case, or two people. */
    private static void mustRepeat(CaseFile file, CaseFile target) {
        if (file.id().equals(target.id())) {
            throw refusal("Une demande n’est pas le doublon d’elle-même.");
        }
        if (!file.site().equals(target.site())) {
            throw refusal("Ces deux demandes ne sont pas du même site : transmettez-en une d’abord.");
        }
        if (target.mergedInto() != null) {
            throw refusal("La demande " + target.number()
                    + " est elle-même traitée avec une autre : indiquez le numéro " + target.mergedInto() + ".");
        }
        if (hides(target.kind(), file.kind())) {
            throw refusal("La demande " + target.number() + " n’est ni une réclamation ni une suggestion : qualifiez-la"
                    + " d’abord, ou répondez à chacune.");
        }
        if (file.requester().differsFrom(target.requester())) {
            throw refusal("Ces deux demandes viennent de deux personnes : chacune attend sa réponse.");
        }
    }

    /**
     * Refuses a change of a case after which one answer would no longer serve all of them.
     *
     * @param kind what it is, after the change
     * @param person who wrote it, after the change
     * @param owed the answer it is owed on its own, after the change
     */
    void mustStillServe(CaseFile file, CaseKind kind, Requester person, OwedAnswer owed, RuleBook rules) {
        boolean kept = owed.isDueNoLaterThan(file.owedAnswer());
        for (CaseFile duplicate : duplicates) {
            if (!person.equals(file.requester()) && person.differsFrom(duplicate.requester())) {
                throw otherPerson(duplicate);
            }
            LocalDate due = duplicate.onItsOwn(rules).dueOn();
            if (!kept && due != null && !owed.isOwedBy(due)) {
                throw ComplaintsProblem.CASE_STATE.with("La demande " + duplicate.number()
                        + " est réunie avec celle-ci et attend sa réponse pour le même jour ou avant : rouvrez-la"
                        + " d’abord.");
            }
            if (duplicate.wouldBeOwed(rules) && hides(kind, duplicate.kind())) {
                throw otherKind(duplicate);
            }
        }
        if (into != null && hides(into.kind(), kind)) {
            throw otherKind(into);
        }
        if (into == null || (person.equals(file.requester()) && owed.equals(file.onItsOwn(rules)))) {
            return;
        }
        if (person.differsFrom(into.requester())) {
            throw otherPerson(into);
        }
        if (owed.dueOn() != null && !into.owedAnswer().isOwedBy(owed.dueOn())) {
            throw ComplaintsProblem.CASE_STATE.with("Cette demande attendrait une réponse plus tôt que la demande "
                    + into.number() + ", avec laquelle elle est traitée : rouvrez-la d’abord.");
        }
    }

    /** Refuses an answer dated before the last of the cases that it answers was received. */
    void mustBeReceivedBy(LocalDate day) {
        duplicates.stream()
                .filter(duplicate -> duplicate.receivedOn().isAfter(day))
                .findFirst()
                .ifPresent(duplicate -> {
                    throw Problem.invalid(
                            "answeredOn",
                            "La demande " + duplicate.number() + ", réunie avec celle-ci, a été reçue après ce jour :"
                                    + " une seule réponse aux deux ne peut pas être datée avant.");
                });
    }

    /** Whether a case that the label counts would no longer be seen in one that it does not. */
    private static boolean hides(CaseKind kind, CaseKind hidden) {
        return hidden.countsForTheLabel() && !kind.countsForTheLabel();
    }

    private static Problem otherKind(CaseFile other) {
        return ComplaintsProblem.CASE_STATE.with("La demande " + other.number()
                + " est traitée avec celle-ci, et l’une des deux ne serait ni une réclamation ni une suggestion :"
                + " séparez-les d’abord, en rouvrant celle qui est close.");
    }

    private static Problem otherPerson(CaseFile other) {
        return ComplaintsProblem.CASE_STATE.with("La demande " + other.number()
                + " est traitée avec celle-ci et vient d’une autre personne : séparez-les d’abord, en rouvrant celle"
                + " qui est close.");
    }

    private String numbers() {
        return duplicates.stream().map(CaseFile::number).collect(Collectors.joining(", "));
    }

    private static Problem refusal(String why) {
        return ComplaintsProblem.NOT_A_DUPLICATE.with(why);
    }
}
