package fr.gouv.qualite.complaints.letter;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.documents.Letter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The answer to a case as a letter: the text that was recorded, under the head of the site that answered. */
final class AnswerLetter {

    private static final Pattern PARTS = Pattern.compile("\\R|,");

    private AnswerLetter() {}

    /** Absent while there is no answer, or nowhere to post it. */
    static Optional<Letter> of(CaseFile file, String siteName) {
        Requester person = file.requester();
        String answer = file.answer();
        LocalDate answeredOn = file.owedAnswer().answeredOn();
        if (answer == null || answeredOn == null || person.name() == null || person.postalAddress() == null) {
            return Optional.empty();
        }
        return Optional.of(new Letter(
                List.of("RÉPUBLIQUE FRANÇAISE", siteName),
                recipient(person.name(), person.postalAddress()),
                "Le " + FrenchDate.of(answeredOn),
                "Votre demande " + file.number() + ", reçue le " + FrenchDate.of(file.receivedOn()),
                answer,
                file.language().name()));
    }

    /** One line for each part of the address, as people separate them: by lines or by commas. */
    private static List<String> recipient(String name, String address) {
        List<String> lines = new ArrayList<>(List.of(name));
        PARTS.splitAsStream(address)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(lines::add);
        return lines;
    }
}
