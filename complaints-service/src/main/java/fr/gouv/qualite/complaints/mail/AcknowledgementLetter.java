package fr.gouv.qualite.complaints.mail;

import static java.util.Objects.requireNonNull;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.FollowSecret;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells the person that their message arrived, with the link that opens its follow-up. */
@ApplicationScoped
public class AcknowledgementLetter {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    FollowUpLink followUp;

    @Inject
    Clock clock;

    /** @param file a case whose person left an e-mail address */
    public Letter write(CaseFile file, String siteName, FollowSecret secret) {
        String link = followUp.to(file, secret);
        boolean english = file.language() == Language.en;
        return CaseLetter.ACKNOWLEDGEMENT.write(
                file.id(),
                requireNonNull(file.requester().email()),
                english
                        ? "We received your message " + file.number()
                        : "Votre demande " + file.number() + " est arrivée",
                english
                        ? english(file, siteName, link, file.isLate(clock.instant()))
                        : french(file, siteName, link, file.isLate(clock.instant())));
    }

    private static String french(CaseFile file, String siteName, String link, boolean late) {
        LocalDate dueOn = file.owedAnswer().dueOn();
        String due;
        if (file.owedAnswer().answeredOn() != null) {
            due = "Notre réponse se lit à l’adresse ci-dessous.";
        } else if (dueOn == null) {
            due = "Cette demande n’appelle pas de réponse de notre part, mais elle est lue.";
        } else {
            due = late
                    ? "Nous vous répondrons dès que possible."
                    : "Nous vous répondrons au plus tard le " + FrenchDate.of(dueOn) + ".";
        }
        return """
                Bonjour,

                Nous avons bien reçu votre demande %s le %s.
                %s

                Suivez votre demande ici :
                %s

                Gardez ce lien pour vous : il donne accès à votre demande.

                %s
                """.formatted(file.number(), FrenchDate.of(file.receivedOn()), due, link, siteName);
    }

    private static String english(CaseFile file, String siteName, String link, boolean late) {
        LocalDate dueOn = file.owedAnswer().dueOn();
        String due;
        if (file.owedAnswer().answeredOn() != null) {
            due = "Our answer is at the address below.";
        } else if (dueOn == null) {
            due = "Your message does not call for an answer, but we read it.";
        } else {
            due = late
                    ? "We will answer as soon as we can."
                    : "We will answer by " + ENGLISH.format(dueOn) + " at the latest.";
        }
        return """
                Hello,

                We received your message %s on %s.
                %s

                Follow your message here:
                %s

                Keep this link to yourself: it opens your message.

                %s
                """.formatted(file.number(), ENGLISH.format(file.receivedOn()), due, link, siteName);
    }
}
