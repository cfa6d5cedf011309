package fr.gouv.qualite.complaints.person;

import fr.gouv.qualite.complaints.casefile.CaseEvent;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The copy of their data that a person has a right to (GDPR, article 15): who they said they are, what they wrote, what
 * they were answered and when. What agents wrote between them is not in it, nor their names.
 */
@ApplicationScoped
class PersonCopy {

    @Inject
    CaseFiles files;

    /**
     * @param siteNames by code
     * @throws Problem 422 when the cases are not those of one person
     */
    Document of(List<CaseFile> cases, Map<String, String> siteNames, LocalDate today) {
        Requester person = cases.getFirst().requester();
        if (cases.size() == 1
                ? person.name() == null
                : !cases.stream().allMatch(it -> it.requester().isCertainly(person))) {
            throw Problem.invalid(
                    "cases",
                    "Ces demandes ne sont pas celles d’une même personne : il y faut le même nom et la même adresse.");
        }
        List<Block> blocks = new ArrayList<>();
        Map<UUID, List<CaseEvent>> histories = files.histories(cases);
        cases.forEach(file -> write(file, histories.getOrDefault(file.id(), List.of()), siteNames, blocks));
        return new Document(
                "Copie de vos données",
                Objects.requireNonNullElse(person.name(), ""),
                siteNames.getOrDefault(
                        cases.getFirst().site().value(), cases.getFirst().site().value()),
                "Établie le " + FrenchDate.of(today),
                blocks);
    }

    private static void write(
            CaseFile file, List<CaseEvent> history, Map<String, String> siteNames, List<Block> blocks) {
        Requester person = file.requester();
        blocks.add(new Heading(2, "Demande " + file.number()));
        List<String> facts = new ArrayList<>(List.of("%s reçue le %s, %s (%s)"
                .formatted(
                        file.kind().label(),
                        FrenchDate.of(file.receivedOn()),
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
        blocks.add(new Bullets(history.stream()
                .filter(event -> !event.type().isInternal())
                .map(PersonCopy::step)
                .toList()));
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
        return FrenchDate.of(event.tookPlace()) + " : " + event.summary();
    }
}
