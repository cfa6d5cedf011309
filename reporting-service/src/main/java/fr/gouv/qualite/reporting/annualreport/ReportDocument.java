package fr.gouv.qualite.reporting.annualreport;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.perimeter.PerimeterView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An annual report as a document for people, in the order in which a COPIL reads it.
 *
 * @param essentials the lines of its first page
 * @param chapters those of the sources of figures; the texts that people write have their places among them
 */
record ReportDocument(Frame frame, List<String> essentials, List<Section> chapters) {

    /** What every report has, around its chapters. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Frame(
            String title,
            int year,
            PerimeterView perimeter,
            ReportTexts texts,
            @Nullable LocalDate validatedOn,
            @Nullable LocalDate publishedOn,
            @Nullable List<String> leftOut) {}

    /** A numbered part of the document. */
    record Section(int rank, String title, List<Block> blocks) {}

    /** @param sha256 the hash of the published content; null while the report is a draft */
    Document render(@Nullable String sha256) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "L’essentiel"));
        blocks.add(new Bullets(essentials));
        int number = 1;
        for (Section section : sections()) {
            blocks.add(new Heading(2, number++ + ". " + section.title()));
            blocks.addAll(section.blocks());
        }
        provenance(blocks, sha256);
        return new Document(frame.title(), subtitle(), frame.perimeter().prefectureName(), dateline(), blocks);
    }

    private List<Section> sections() {
        ReportTexts texts = frame.texts();
        return Stream.concat(
                        chapters.stream(),
                        Stream.of(
                                new Section(10, "Périmètre", perimeter()),
                                texts(
                                        50,
                                        "Auto-évaluations",
                                        texts.selfAssessments(),
                                        "Aucune auto-évaluation enregistrée."),
                                texts(70, "Formations", texts.trainings(), "Aucune formation enregistrée."),
                                texts(80, "Points forts", texts.strengths(), "Aucun point fort n’a été rédigé."),
                                texts(
                                        90,
                                        "Pistes d’amélioration",
                                        texts.improvementLeads(),
                                        "Aucune piste d’amélioration n’a été rédigée.")))
                .sorted(Comparator.comparingInt(Section::rank))
                .toList();
    }

    private static Section texts(int rank, String title, List<String> texts, String none) {
        return new Section(rank, title, List.of(texts.isEmpty() ? new Paragraph(none) : new Bullets(texts)));
    }

    private String subtitle() {
        PerimeterView perimeter = frame.perimeter();
        boolean several =
                perimeter.scope() == Scope.PREFECTURE && perimeter.sites().size() > 1;
        return perimeter.name() + (several ? " et ses " + (perimeter.sites().size() - 1) + " autres sites" : "");
    }

    private String dateline() {
        LocalDate published = frame.publishedOn();
        return published == null ? "Projet, non publié" : "Publié le " + FrenchDate.of(published);
    }

    private List<Block> perimeter() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("Ce bilan porte sur l’année " + frame.year() + " et couvre :"));
        blocks.add(new Bullets(
                frame.perimeter().sites().stream().map(PerimeterView.Site::name).toList()));
        LocalDate copil = frame.validatedOn();
        if (copil != null) {
            blocks.add(new Paragraph(
                    "Il a été validé par le comité de pilotage (COPIL) du " + FrenchDate.of(copil) + "."));
        }
        return blocks;
    }

    private void provenance(List<Block> blocks, @Nullable String sha256) {
        blocks.add(new Heading(2, "Provenance des chiffres"));
        blocks.add(new Paragraph("Les taux et délais de plusieurs mois ou de plusieurs sites sont calculés à partir des"
                + " effectifs additionnés, jamais en faisant la moyenne des taux. Une médiane ne s’additionne pas."
                + " Seules comptent les valeurs validées."));
        List<String> leftOut = frame.leftOut();
        if (leftOut != null && !leftOut.isEmpty()) {
            blocks.add(new Bullets(leftOut));
        }
        if (sha256 == null) {
            blocks.add(new Paragraph("Ce document est un projet : ses chiffres peuvent encore changer."));
        } else {
            blocks.add(new Paragraph("Ce bilan est publié et ne change plus. Empreinte SHA-256 de ses données :"));
            blocks.add(new Paragraph(sha256));
        }
    }
}
