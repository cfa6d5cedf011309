package fr.gouv.qualite.complaints.mail;

import static java.util.Objects.requireNonNull;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.platform.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** An answer sent by e-mail: its text, then where the person says whether it suits them, and writes again. */
@ApplicationScoped
public class AnswerMail {

    private static final String FRENCH = """

            --
            Cette réponse vous convient-elle ? Dites-le, ou écrivez-nous de nouveau, sur la page de votre demande %s :
            %s

            Gardez ce lien pour vous : il donne accès à votre demande.
            """;

    private static final String ENGLISH = """

            --
            Does this answer suit you? Tell us, or write to us again, on the page of your message %s:
            %s

            Keep this link to yourself: it gives access to your message.
            """;

    @Inject
    FollowUpLink followUp;

    /**
     * @param file a case that was just answered, whose person left an e-mail address
     * @param files of the case, that leave with it
     */
    public Letter write(CaseFile file, String subject, String text, List<UUID> files) {
        String end = (file.language() == Language.en ? ENGLISH : FRENCH)
                .formatted(file.number(), followUp.to(file, file.giveAnswerSecret()));
        return CaseLetter.ANSWER.write(
                file.id(), requireNonNull(file.requester().email()), subject, text.stripTrailing() + "\n" + end, files);
    }
}
