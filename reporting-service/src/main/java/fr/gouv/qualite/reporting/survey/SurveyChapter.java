package fr.gouv.qualite.reporting.survey;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.gouv.qualite.platform.FrenchDate;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The surveys of the year, theme by theme. */
@ApplicationScoped
class SurveyChapter implements Chapter<List<SurveyResult>> {

    private static final String WITHHELD = "Ce qui dirait la réponse de moins de cinq personnes, directement ou par"
            + " soustraction, n’est pas publié : les nombres d’un tableau ne font donc pas toujours le total.";

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
                        .count()
                + survey.withheldThemes().stream()
                        .filter(SurveyResult.Withheld::underThreshold)
                        .count();
        return "%d %s sous %s de satisfaits".formatted(themes, themes > 1 ? "thèmes" : "thème", survey.thresholdText());
    }

    @Override
    public List<String> improvementLeads(List<SurveyResult> surveys) {
        return surveys.stream()
                .flatMap(survey -> Stream.concat(
                        survey.themes().stream()
                                .filter(SurveyResult.Theme::underThreshold)
                                .map(theme -> "%s : %s de satisfaits pour %d réponses (%s)."
                                        .formatted(theme.label(), theme.display(), theme.base(), survey.title())),
                        survey.withheldThemes().stream()
                                .filter(SurveyResult.Withheld::underThreshold)
                                .map(theme -> "%s : %s de satisfaits (%s)."
                                        .formatted(theme.label(), theme.display(), survey.title()))))
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
                            FrenchDate.of(survey.from()),
                            FrenchDate.of(survey.to()),
                            survey.responses(),
                            survey.provisional() ? " Résultats provisoires, l’enquête n’est pas close." : "")));
            if (!survey.themes().isEmpty() || !survey.withheldThemes().isEmpty()) {
                blocks.add(new Figure(chart(survey), table(survey)));
            }
            questions(survey, blocks);
            if (survey.withholds()) {
                blocks.add(new Paragraph(WITHHELD));
            }
        }
        return blocks;
    }

    private static Chart chart(SurveyResult survey) {
        return new Chart(
                "Taux de satisfaction par thème : " + survey.title(),
                "Une barre par thème, de 0 à 100 %. Les mêmes chiffres sont dans le tableau qui suit.",
                Stream.concat(
                                survey.themes().stream()
                                        .map(theme -> bar(
                                                theme.label(),
                                                theme.rate(),
                                                Objects.requireNonNullElse(theme.display(), "aucune réponse"),
                                                theme.underThreshold())),
                                survey.withheldThemes().stream()
                                        .filter(theme -> theme.rate() != null)
                                        .map(theme -> bar(
                                                theme.label(),
                                                theme.rate(),
                                                Objects.requireNonNullElse(theme.display(), ""),
                                                theme.underThreshold())))
                        .toList(),
                100,
                threshold(survey));
    }

    private static Chart.Bar bar(String label, @Nullable BigDecimal rate, String display, boolean under) {
        return new Chart.Bar(label, rate == null ? 0 : rate.doubleValue(), display, under ? Tone.BAD : Tone.GOOD);
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
                Stream.concat(
                                survey.themes().stream().map(theme -> row(survey, theme)),
                                survey.withheldThemes().stream().map(theme -> row(survey, theme)))
                        .toList());
    }

    private static Row row(SurveyResult survey, SurveyResult.Withheld theme) {
        return theme.display() == null
                ? Row.of(
                        Cell.of(theme.label()),
                        Cell.absent("—"),
                        Cell.absent("—"),
                        Cell.absent("—"),
                        Cell.absent("Moins de cinq personnes"))
                : Row.of(
                        Cell.of(theme.label()),
                        Cell.absent("—"),
                        Cell.absent("—"),
                        Cell.of(theme.display()),
                        reading(survey, theme.underThreshold(), ""));
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
        return reading(survey, theme.underThreshold(), prudence);
    }

    private static Cell reading(SurveyResult survey, boolean underThreshold, String prudence) {
        return underThreshold
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
                .collect(toCollection(ArrayList::new));
        survey.withheldQuestions().stream()
                .filter(question -> question.display() != null)
                .map(question -> Row.of(
                        Cell.of(question.label()),
                        Cell.absent("—"),
                        Cell.of(Objects.requireNonNull(question.display()))))
                .forEach(satisfaction::add);
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
