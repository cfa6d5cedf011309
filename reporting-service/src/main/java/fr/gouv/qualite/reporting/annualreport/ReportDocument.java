package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.reporting.results.Assessment;
import fr.gouv.qualite.reporting.results.IndicatorResult;
import fr.gouv.qualite.reporting.results.Perimeter;
import fr.gouv.qualite.reporting.results.Scope;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An annual report as a document for people, in the order in which a COPIL reads it.
 *
 * @param sha256 the hash of the published content; null while the report is a draft
 */
record ReportDocument(ReportContent content, @Nullable String sha256) {

    static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    Document document() {
        List<Block> blocks = new ArrayList<>();
        essentials(blocks);
        perimeter(blocks);
        blocks.add(new Heading(2, "2. Indicateurs mois par mois"));
        blocks.addAll(new IndicatorPages(content.rubrics()).blocks());
        blocks.add(new Heading(2, "3. Enquêtes de satisfaction"));
        blocks.addAll(new SurveyPages(content.surveys()).blocks());
        blocks.add(new Heading(2, "4. Réclamations et suggestions"));
        blocks.addAll(new ComplaintPages(content.complaints()).blocks());
        texts(blocks, "5. Auto-évaluations", content.texts().selfAssessments(), "Aucune auto-évaluation enregistrée.");
        blocks.add(new Heading(2, "6. Plan d’actions"));
        actions(blocks);
        texts(blocks, "7. Formations", content.texts().trainings(), "Aucune formation enregistrée.");
        texts(blocks, "8. Points forts", content.texts().strengths(), "Aucun point fort n’a été rédigé.");
        texts(
                blocks,
                "9. Pistes d’amélioration",
                content.texts().improvementLeads(),
                "Aucune piste d’amélioration n’a été rédigée.");
        provenance(blocks);
        return new Document(content.title(), subtitle(), content.perimeter().prefectureName(), dateline(), blocks);
    }

    private String subtitle() {
        Perimeter perimeter = content.perimeter();
        boolean several =
                perimeter.scope() == Scope.PREFECTURE && perimeter.sites().size() > 1;
        return perimeter.name() + (several ? " et ses " + (perimeter.sites().size() - 1) + " autres sites" : "");
    }

    private String dateline() {
        LocalDate published = content.publishedOn();
        return published == null ? "Projet, non publié" : "Publié le " + published.format(FRENCH);
    }

    private void essentials(List<Block> blocks) {
        List<IndicatorResult> indicators = content.rubrics().stream()
                .flatMap(rubric -> rubric.indicators().stream())
                .toList();
        blocks.add(new Heading(2, "L’essentiel"));
        List<String> items = new ArrayList<>();
        items.add("%d indicateurs suivis : sur l’année, %d atteignent leur cible et %d la manquent."
                .formatted(
                        indicators.size(),
                        count(indicators, Assessment.ON_TARGET),
                        count(indicators, Assessment.OFF_TARGET)));
        content.surveys()
                .forEach(survey -> items.add("%s : %d réponses, %d thème(s) sous 75 %% de satisfaits."
                        .formatted(
                                survey.title(),
                                survey.responses(),
                                survey.themes().stream()
                                        .filter(theme -> theme.underThreshold())
                                        .count())));
        items.add("%d messages reçus (réclamations, suggestions, félicitations, demandes)."
                .formatted(content.complaints().total()));
        items.add("%d actions au plan.".formatted(content.actions().size()));
        blocks.add(new Bullets(items));
    }

    private static long count(List<IndicatorResult> indicators, Assessment assessment) {
        return indicators.stream()
                .filter(indicator -> indicator.total().assessment() == assessment)
                .count();
    }

    private void perimeter(List<Block> blocks) {
        blocks.add(new Heading(2, "1. Périmètre"));
        blocks.add(new Paragraph("Ce bilan porte sur l’année " + content.year() + " et couvre :"));
        blocks.add(new Bullets(
                content.perimeter().sites().stream().map(Perimeter.Site::name).toList()));
        LocalDate copil = content.validatedOn();
        if (copil != null) {
            blocks.add(new Paragraph(
                    "Il a été validé par le comité de pilotage (COPIL) du " + copil.format(FRENCH) + "."));
        }
    }

    private void actions(List<Block> blocks) {
        if (content.actions().isEmpty()) {
            blocks.add(new Paragraph("Aucune action enregistrée."));
            return;
        }
        blocks.add(new Table(
                "Actions, services chargés et échéances",
                List.of(
                        Column.text("Objectif", 20),
                        Column.text("Action", 32),
                        Column.text("Acteurs", 18),
                        Column.text("Échéance", 12),
                        Column.text("Avancement", 13)),
                content.actions().stream()
                        .map(action -> Row.of(
                                new Cell(action.objective(), action.origin(), Block.Tone.PLAIN),
                                Cell.of(action.action()),
                                Cell.of(String.join(", ", action.actors())),
                                action.due() == null ? Cell.absent("À fixer") : Cell.of(action.due()),
                                new Cell(action.progress(), action.percent() + "\u00a0%", Block.Tone.PLAIN)))
                        .toList()));
    }

    private static void texts(List<Block> blocks, String heading, List<String> texts, String none) {
        blocks.add(new Heading(2, heading));
        blocks.add(texts.isEmpty() ? new Paragraph(none) : new Bullets(texts));
    }

    private void provenance(List<Block> blocks) {
        blocks.add(new Heading(2, "Provenance des chiffres"));
        blocks.add(new Paragraph("Les taux et délais de plusieurs mois ou de plusieurs sites sont calculés à partir des"
                + " effectifs additionnés, jamais en faisant la moyenne des taux. Une médiane ne s’additionne pas."));
        if (sha256 == null) {
            blocks.add(new Paragraph("Ce document est un projet : ses chiffres peuvent encore changer."));
        } else {
            blocks.add(new Paragraph("Ce bilan est publié et ne change plus. Empreinte SHA-256 de ses données :"));
            blocks.add(new Paragraph(sha256));
        }
    }
}
