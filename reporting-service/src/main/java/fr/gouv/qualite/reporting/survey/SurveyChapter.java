package fr.gouv.qualite.reporting.survey;

import com.fasterxml.jackson.core.type.TypeReference;
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
import fr.gouv.qualite.reporting.chapter.Chapter;
import fr.gouv.qualite.reporting.chapter.ReportScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The surveys of the year, theme by theme. */
@ApplicationScoped
class SurveyChapter implements Chapter<List<SurveyResult>> {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    @Inject
    SurveyFacts facts;

    @Override
    public String field() {
        return "surveys";
    }

    @Override
    public TypeReference<List<SurveyResult>> type() {
        return new TypeReference<>() {};
    }

    @Override
    public String title() {
        return "Enquêtes de satisfaction";
    }

    @Override
    public int rank() {
        return 30;
    }

    @Override
    public List<SurveyResult> gather(ReportScope scope) {
        return facts.results(scope.area(), scope.months());
    }

    @Override
    public List<String> essentials(List<SurveyResult> surveys) {
        return surveys.stream()
                .map(survey ->
                        "%s : %d réponses, %s.".formatted(survey.title(), survey.responses(), dissatisfied(survey)))
                .toList();
    }

    private static String dissatisfied(SurveyResult survey) {
        long themes = survey.themes().stream()
                .filter(SurveyResult.Theme::underThreshold)
                .count();
        return "%d %s sous %s de satisfaits".formatted(themes, themes > 1 ? "thèmes" : "thème", survey.thresholdText());
    }

    @Override
    public List<String> improvementLeads(List<SurveyResult> surveys) {
        return surveys.stream()
                .flatMap(survey -> survey.themes().stream()
                        .filter(SurveyResult.Theme::underThreshold)
                        .map(theme -> "%s : %s de satisfaits pour %d réponses (%s)."
                                .formatted(theme.label(), theme.display(), theme.base(), survey.title())))
                .toList();
    }

    @Override
    public List<Block> blocks(List<SurveyResult> surveys) {
        if (surveys.isEmpty()) {
            return List.of(new Paragraph("Aucune enquête enregistrée."));
        }
        List<Block> blocks = new ArrayList<>();
        for (SurveyResult survey : surveys) {
            blocks.add(new Heading(3, survey.title()));
            blocks.add(new Paragraph("Du %s au %s : %d réponses complètes.%s"
                    .formatted(
                            survey.from().format(FRENCH),
                            survey.to().format(FRENCH),
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
                threshold(survey));
    }

    private static Chart.@Nullable Threshold threshold(SurveyResult survey) {
        return survey.threshold() == null
                ? null
                : new Chart.Threshold(survey.threshold().doubleValue(), "seuil " + survey.thresholdText());
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
                survey.themes().stream().map(theme -> row(survey, theme)).toList());
    }

    private static Row row(SurveyResult survey, SurveyResult.Theme theme) {
        return Row.of(
                Cell.of(theme.label()),
                Cell.of(Long.toString(theme.satisfied())),
                Cell.of(Long.toString(theme.base())),
                theme.display() == null ? Cell.absent("—") : Cell.of(theme.display()),
                reading(survey, theme));
    }

    private static Cell reading(SurveyResult survey, SurveyResult.Theme theme) {
        String prudence = theme.smallBase() ? "peu de réponses, à lire avec prudence" : "";
        if (theme.display() == null) {
            return Cell.absent("Aucune réponse");
        }
        return theme.underThreshold()
                ? new Cell("Sous " + survey.thresholdText() + " : action attendue", prudence, Tone.BAD)
                : new Cell(
                        survey.threshold() == null ? "Seuil atteint" : survey.thresholdText() + " ou plus",
                        prudence,
                        Tone.GOOD);
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
