package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Figure;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Block.Tone;
import fr.gouv.qualite.platform.documents.Chart;
import fr.gouv.qualite.reporting.results.SurveyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The surveys of the year, theme by theme. */
record SurveyPages(List<SurveyResult> surveys) {

    private static final double THRESHOLD = 75;

    List<Block> blocks() {
        if (surveys.isEmpty()) {
            return List.of(new Paragraph("Aucune enquête enregistrée."));
        }
        List<Block> blocks = new ArrayList<>();
        for (SurveyResult survey : surveys) {
            blocks.add(new Heading(3, survey.title()));
            blocks.add(new Paragraph("Du %s au %s : %d réponses complètes.%s"
                    .formatted(
                            survey.from().format(ReportDocument.FRENCH),
                            survey.to().format(ReportDocument.FRENCH),
                            survey.responses(),
                            survey.provisional() ? " Résultats provisoires, l’enquête n’est pas close." : "")));
            if (!survey.themes().isEmpty()) {
                blocks.add(new Figure(chart(survey), table(survey)));
            }
            questions(survey, blocks);
        }
        return blocks;
    }

    private static Chart chart(SurveyResult survey) {
        return new Chart(
                "Taux de satisfaction par thème : " + survey.title(),
                "Une barre par thème, de 0 à 100 %. Les mêmes chiffres sont dans le tableau qui suit.",
                survey.themes().stream()
                        .map(theme -> new Chart.Bar(
                                theme.label(),
                                theme.rate() == null ? 0 : theme.rate().doubleValue(),
                                Objects.requireNonNullElse(theme.display(), "aucune réponse"),
                                theme.underThreshold() ? Tone.BAD : Tone.GOOD))
                        .toList(),
                100,
                new Chart.Threshold(THRESHOLD, "seuil 75\u00a0%"));
    }

    private static Table table(SurveyResult survey) {
        return new Table(
                "Satisfaction par thème",
                List.of(
                        Column.text("Thème", 40),
                        Column.figures("Satisfaits", 14),
                        Column.figures("Réponses", 14),
                        Column.figures("Taux", 14),
                        Column.text("Lecture", 30)),
                survey.themes().stream().map(SurveyPages::row).toList());
    }

    private static Row row(SurveyResult.Theme theme) {
        return Row.of(
                Cell.of(theme.label()),
                Cell.of(Long.toString(theme.satisfied())),
                Cell.of(Long.toString(theme.base())),
                theme.display() == null ? Cell.absent("—") : Cell.of(theme.display()),
                reading(theme));
    }

    private static Cell reading(SurveyResult.Theme theme) {
        String prudence = theme.smallBase() ? "peu de réponses, à lire avec prudence" : "";
        if (theme.display() == null) {
            return Cell.absent("Aucune réponse");
        }
        return theme.underThreshold()
                ? new Cell("Sous 75\u00a0% : action attendue", prudence, Tone.BAD)
                : new Cell("75\u00a0% ou plus", prudence, Tone.GOOD);
    }

    private static void questions(SurveyResult survey, List<Block> blocks) {
        List<Row> satisfaction = survey.questions().stream()
                .filter(question -> question.satisfaction() != null)
                .map(question -> Row.of(
                        Cell.of(question.label()),
                        Cell.of(Long.toString(question.base())),
                        Cell.of(Objects.requireNonNull(question.satisfaction()))))
                .toList();
        if (!satisfaction.isEmpty()) {
            blocks.add(new Table(
                    "Satisfaction question par question",
                    List.of(Column.text("Question", 70), Column.figures("Avis", 14), Column.figures("Satisfaits", 16)),
                    satisfaction));
        }
        List<Row> choices = survey.questions().stream()
                .filter(question -> question.satisfaction() == null)
                .flatMap(question -> question.choices().stream()
                        .filter(choice -> choice.count() > 0)
                        .map(choice -> Row.of(
                                Cell.of(question.label()),
                                Cell.of(choice.label()),
                                Cell.of(Long.toString(choice.count())),
                                Cell.of(Objects.requireNonNullElse(choice.share(), "—")))))
                .toList();
        if (!choices.isEmpty()) {
            blocks.add(new Table(
                    "Profil et usages des répondants",
                    List.of(
                            Column.text("Question", 44),
                            Column.text("Réponse", 34),
                            Column.figures("Nombre", 11),
                            Column.figures("Part", 11)),
                    choices));
        }
    }
}
