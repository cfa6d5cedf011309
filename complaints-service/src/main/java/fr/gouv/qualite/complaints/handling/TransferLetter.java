package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.platform.FrenchDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person is told when their message goes elsewhere, in their language. */
record TransferLetter(String subject, String text) {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /**
     * @param siteName the site that sends it away
     * @param late whether its due day is over, which is then not promised
     */
    static TransferLetter of(CaseFile file, Transfer.Destination to, String recipient, String siteName, boolean late) {
        return file.language() == Language.en
                ? english(file, to, recipient, siteName, late)
                : french(file, to, recipient, siteName, late);
    }

    /** Promises one answer to who is owed one and wrote both; who wrote the other is nobody else's business. */
    static TransferLetter merged(CaseFile file, CaseFile into, String siteName) {
        boolean promised = into.owedAnswer().isAwaited() && file.requester().sharesEmailWith(into.requester());
        if (file.language() == Language.en) {
            String what = promised
                    ? "is about the same thing as your message " + into.number() + ". We will answer both together."
                    : "is about the same thing as another message that we received. We deal with both together.";
            return new TransferLetter(
                    "Your message " + file.number(),
                    "Hello,\n\nYour message " + file.number() + " " + what + "\n\n" + siteName + "\n");
        }
        String what = promised
                ? "porte sur la même chose que votre demande " + into.number()
                        + ". Nous répondrons aux deux en une fois."
                : "porte sur la même chose qu’une autre demande que nous avons reçue. Nous les traitons ensemble.";
        return new TransferLetter(
                "Votre demande " + file.number(),
                "Bonjour,\n\nVotre demande " + file.number() + " " + what + "\n\n" + siteName + "\n");
    }

    private static TransferLetter french(
            CaseFile file, Transfer.Destination to, String recipient, String siteName, boolean late) {
        String who = to == Transfer.Destination.ADMINISTRATION
                ? "Elle ne dépend pas de la préfecture. Nous l’avons transmise à : " + recipient
                        + ".\nC’est cette administration qui peut y donner suite."
                : "Nous l’avons transmise au service qui peut y répondre : " + recipient + "."
                        + (late
                                ? "\nVous aurez une réponse dès que possible."
                                : due(
                                        file.owedAnswer().dueOn(),
                                        "\nVous aurez une réponse au plus tard le ",
                                        FrenchDate::of));
        return new TransferLetter(
                "Votre demande " + file.number() + " a été transmise",
                "Bonjour,\n\nVous nous avez écrit (demande " + file.number() + ").\n" + who
                        + "\nVous n’avez rien à faire.\n\n" + siteName + "\n");
    }

    private static TransferLetter english(
            CaseFile file, Transfer.Destination to, String recipient, String siteName, boolean late) {
        String who = to == Transfer.Destination.ADMINISTRATION
                ? "It is not for the prefecture to deal with. We sent it to: " + recipient
                        + ".\nThey are the ones who can take it further."
                : "We sent it to the office that can answer it: " + recipient + "."
                        + (late
                                ? "\nYou will have an answer as soon as possible."
                                : due(file.owedAnswer().dueOn(), "\nYou will have an answer by ", ENGLISH::format));
        return new TransferLetter(
                "Your message " + file.number() + " was sent on",
                "Hello,\n\nYou wrote to us (message " + file.number() + ").\n" + who
                        + "\nThere is nothing for you to do.\n\n" + siteName + "\n");
    }

    private static String due(@Nullable LocalDate day, String sentence, Function<LocalDate, String> in) {
        return day == null ? "" : sentence + in.apply(day) + ".";
    }
}
