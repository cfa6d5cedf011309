package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseStep;
import fr.gouv.qualite.complaints.mail.CaseLetter;
import fr.gouv.qualite.platform.mail.LetterRefused;
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
    CaseJournal journal;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void refused(@Observes LetterRefused letter) {
        if (letter.about() == null) {
            return;
        }
        CaseFile file = files.lock(letter.about());
        file.markUndelivered(
                what(CaseLetter.valueOf(letter.purpose()))
                        + " n’a pas pu être remis : la messagerie refuse l’adresse laissée par la personne."
                        + " Aucun autre essai ne sera fait. Joignez-la par un autre moyen.",
                Author.platform(clock.instant()));
        journal.record(file, CaseStep.NOTE);
    }

    private static String what(CaseLetter letter) {
        return switch (letter) {
            case ACKNOWLEDGEMENT -> "Le courriel d’accusé de réception";
            case TRANSFER -> "Le courriel qui annonce la transmission";
            case HOLDING_REPLY -> "Le courriel d’attente";
            case ANSWER -> "Le courriel de réponse";
            case REOPENING -> "Le courriel qui annule la réorientation";
        };
    }
}
