package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.platform.FrenchDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells a person that they were sent to another service by mistake, in their language. */
record ReopeningLetter(String subject, String text) {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** @param late whether its due day is over, which is then not promised */
    static ReopeningLetter of(CaseFile file, String siteName, boolean late) {
        LocalDate due = file.owedAnswer().dueOn();
        if (file.language() == Language.en) {
            String when = due == null || late
                    ? "You will have an answer as soon as possible."
                    : "You will have an answer by " + ENGLISH.format(due) + ".";
            return new ReopeningLetter(
                    "Your message " + file.number() + ": please disregard our last e-mail",
                    "Hello,\n\nWe told you to write to another office about your message " + file.number()
                            + ". That was a mistake: please disregard it. We are dealing with your message again.\n"
                            + when + "\n\n" + siteName + "\n");
        }
        String when = due == null || late
                ? "Vous aurez une réponse dès que possible."
                : "Vous aurez une réponse au plus tard le " + FrenchDate.of(due) + ".";
        return new ReopeningLetter(
                "Votre demande " + file.number() + " : ne tenez pas compte de notre dernier courriel",
                "Bonjour,\n\nNous vous avions dit d’adresser votre demande " + file.number()
                        + " à un autre service. C’était une erreur : n’en tenez pas compte. Nous reprenons votre"
                        + " demande.\n" + when + "\n\n" + siteName + "\n");
    }
}
