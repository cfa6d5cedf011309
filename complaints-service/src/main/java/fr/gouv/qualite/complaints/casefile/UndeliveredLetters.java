package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.mail.Letter;
import fr.gouv.qualite.complaints.mail.LetterRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells the desk, in the case's history, that an e-mail did not reach the person. */
@ApplicationScoped
class UndeliveredLetters {

    @Inject
    CaseFiles files;

    @Inject
    CaseChanges changes;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void refused(@Observes LetterRefused letter) {
        if (letter.caseId() == null) {
            return;
        }
        CaseFile file = files.hold(letter.caseId());
        file.undelivered(
                what(letter.purpose())
                        + " n’a pas pu être remis : la messagerie refuse l’adresse laissée par la personne."
                        + " Aucun autre essai ne sera fait. Joignez-la par un autre moyen.",
                Author.platform(clock.instant()));
        changes.keep(file, CaseStep.NOTE);
    }

    private static String what(Letter.Purpose purpose) {
        return switch (purpose) {
            case ACKNOWLEDGEMENT -> "Le courriel d’accusé de réception";
            case TRANSFER -> "Le courriel qui annonce la transmission";
            case HOLDING_REPLY -> "Le courriel d’attente";
            case ANSWER -> "Le courriel de réponse";
            case REMINDER -> "Le rappel";
        };
    }
}
