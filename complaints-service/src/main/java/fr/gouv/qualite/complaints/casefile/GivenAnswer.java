package fr.gouv.qualite.complaints.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was given to the person.
 *
 * @param day when it was given
 * @param template what it was made from, when it was
 * @param sent whether the platform sends it itself, by e-mail: nobody says then that it left another day
 * @param reason why an answer given in time is recorded after its due day only; absent when it is not
 * @param attachments how many files of the case leave with it
 */
public record GivenAnswer(
        String text,
        LocalDate day,
        AnswerMeans means,
        @Nullable UsedTemplate template,
        boolean sent,
        @Nullable String reason,
        int attachments) {

    /** The end of « Réponse donnée par courriel, avec 2 pièces jointes »; their names are not for a permanent history. */
    String withAttachments() {
        if (attachments == 0) {
            return "";
        }
        return ", avec " + attachments + (attachments > 1 ? " pièces jointes" : " pièce jointe");
    }
}
