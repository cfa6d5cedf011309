package fr.gouv.qualite.complaints.person;

import fr.gouv.qualite.complaints.casefile.CaseEvent;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The copy of their data that a person has a right to (GDPR, article 15): who they said they are, what they wrote, what
 * they were answered and when. What agents wrote between them is not in it, nor their names.
 */
@ApplicationScoped
class PersonCopy {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    @Inject
    CaseFiles files;

    /**
     * @param siteNames by code
     * @throws Problem 422 when the cases are not those of one person
     */
    Document of(List<CaseFile> cases, Map<String, String> siteNames, LocalDate today) {
        Requester person = cases.getFirst().requester();
        if (cases.stream().anyMatch(file -> !isOf(person, file.requester()))) {
            throw Problem.invalid("cases", "Ces demandes ne sont pas celles d’une même personne, qui a dit son nom.");
        }
        List<Block> blocks = new ArrayList<>();
        cases.forEach(file -> write(file, siteNames, blocks));
        return new Document(
                "Copie de vos données",
                Objects.requireNonNullElse(person.name(), ""),
                siteNames.getOrDefault(
                        cases.getFirst().site().value(), cases.getFirst().site().value()),
                "Établie le " + FRENCH.format(today),
                blocks);
    }

    /** Who did not say their name is nobody in particular: a copy would go to someone else. */
    private static boolean isOf(Requester person, Requester other) {
        return person.name() != null && other.name() != null && !person.differsFrom(other);
    }

    private void write(CaseFile file, Map<String, String> siteNames, List<Block> blocks) {
        Requester person = file.requester();
        blocks.add(new Heading(2, "Demande " + file.number()));
        List<String> facts = new ArrayList<>(List.of("%s reçue le %s, %s (%s)"
                .formatted(
                        file.kind().label(),
                        FRENCH.format(file.receivedOn()),
                        siteNames.getOrDefault(file.site().value(), file.site().value()),
                        file.channel().label())));
        fact("Nom", person.name(), facts);
        fact("Adresse électronique", person.email(), facts);
        fact("Adresse postale", person.postalAddress(), facts);
        fact("Objet", file.subject(), facts);
        blocks.add(new Bullets(facts));
        text("Ce que vous avez écrit", file.message(), blocks);
        text("La réponse", file.answer(), blocks);
        blocks.add(new Heading(3, "Les étapes"));
        blocks.add(
                new Bullets(files.history(file).stream().map(PersonCopy::step).toList()));
    }

    private static void fact(String name, @Nullable String value, List<String> facts) {
        if (value != null) {
            facts.add(name + " : " + value);
        }
    }

    private static void text(String title, @Nullable String text, List<Block> blocks) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Heading(3, title));
            text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paragraph(line)));
        }
    }

    private static String step(CaseEvent event) {
        return FRENCH.format(event.tookPlace()) + " : " + event.summary();
    }
}
