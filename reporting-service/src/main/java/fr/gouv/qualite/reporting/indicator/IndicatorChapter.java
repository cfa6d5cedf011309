package fr.gouv.qualite.reporting.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.documents.Block;
import fr.gouv.qualite.platform.documents.Block.Bullets;
import fr.gouv.qualite.platform.documents.Block.Cell;
import fr.gouv.qualite.platform.documents.Block.Column;
import fr.gouv.qualite.platform.documents.Block.Heading;
import fr.gouv.qualite.platform.documents.Block.Paragraph;
import fr.gouv.qualite.platform.documents.Block.Row;
import fr.gouv.qualite.platform.documents.Block.Table;
import fr.gouv.qualite.platform.documents.Block.Tone;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.reporting.chapter.Chapter;
import fr.gouv.qualite.reporting.chapter.ReportScope;
import fr.gouv.qualite.reporting.indicator.IndicatorResult.PeriodResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The indicators, one table for each rubric and frequency. */
@ApplicationScoped
class IndicatorChapter implements Chapter<List<RubricResult>> {

    private static final String LEGEND = "Sous chaque valeur : cible atteinte ou manquée."
            + " « — » : non saisi. « s. o. » : sans objet. « susp. » : suivi suspendu.";
    private static final String CORRECTING =
            " « en correction » : valeur publiée dont le mois est déverrouillé, et qui peut encore changer.";
    private static final String UNSETTLED =
            " « non validé » : valeur saisie que personne n’a validée, et qui ne compte nulle part.";

    @Inject
    IndicatorFacts facts;

    @Override
    public String field() {
        return "rubrics";
    }

    @Override
    public TypeReference<List<RubricResult>> type() {
        return new TypeReference<>() {};
    }

    @Override
    public String title() {
        return "Indicateurs mois par mois";
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<RubricResult> gather(ReportScope scope) {
        return facts.results(scope.area(), scope.months());
    }

    @Override
    public List<RubricResult> publishable(List<RubricResult> rubrics, List<String> leftOut) {
        indicators(rubrics).forEach(indicator -> indicator.periods().forEach(result -> result.unsettled()
                .forEach(value -> leftOut.add("%s, %s, %s : valeur saisie mais non validée, absente de ce bilan."
                        .formatted(indicator.label(), result.period().label(), value.site())))));
        return rubrics.stream().map(RubricResult::settled).toList();
    }

    @Override
    public List<String> essentials(List<RubricResult> rubrics) {
        long whole = indicators(rubrics)
                .filter(indicator -> indicator.total().isWhole())
                .count();
        return List.of(
                "Indicateurs suivis : %d, dont %d mesurés toute l’année. Sur ce qui est mesuré, cible atteinte : %d, manquée : %d."
                        .formatted(
                                indicators(rubrics).count(),
                                whole,
                                count(rubrics, Assessment.ON_TARGET),
                                count(rubrics, Assessment.OFF_TARGET)));
    }

    @Override
    public List<String> strengths(List<RubricResult> rubrics) {
        return indicators(rubrics)
                .filter(IndicatorChapter::isAlwaysOnTarget)
                .map(indicator -> indicator.total().isWhole()
                        ? "%s : cible atteinte toute l’année (%s)."
                                .formatted(indicator.label(), indicator.total().text())
                        : "%s : cible atteinte à chaque mesure (%s ; %s)."
                                .formatted(indicator.label(), indicator.total().text(), measured(indicator)))
                .toList();
    }

    @Override
    public List<String> improvementLeads(List<RubricResult> rubrics) {
        return indicators(rubrics)
                .filter(indicator -> indicator.total().assessment() == Assessment.OFF_TARGET)
                .map(indicator -> indicator.total().isWhole()
                        ? "%s : cible manquée sur l’année (%s)."
                                .formatted(indicator.label(), indicator.total().text())
                        : "%s : cible manquée sur ce qui est mesuré (%s ; %s)."
                                .formatted(indicator.label(), indicator.total().text(), measured(indicator)))
                .toList();
    }

    /** What a claim about a year that is not whole stands on: « 3 mesures sur 12 attendues ». */
    private static String measured(IndicatorResult indicator) {
        Figure total = indicator.total();
        return "%d %s sur %d attendues"
                .formatted(total.measured(), total.measured() > 1 ? "mesures" : "mesure", total.expected());
    }

    /** Whether every period with a figure is on target; those without are told beside it. */
    private static boolean isAlwaysOnTarget(IndicatorResult indicator) {
        return indicator.total().measured() > 0
                && indicator.periods().stream()
                        .map(period -> period.figure().assessment())
                        .allMatch(assessment -> assessment == Assessment.ON_TARGET
                                || assessment == Assessment.MISSING
                                || assessment == Assessment.NOT_APPLICABLE
                                || assessment == Assessment.SUSPENDED)
                && indicator.periods().stream()
                        .anyMatch(period -> period.figure().assessment() == Assessment.ON_TARGET);
    }

    private static long count(List<RubricResult> rubrics, Assessment assessment) {
        return indicators(rubrics)
                .filter(indicator -> indicator.total().assessment() == assessment)
                .count();
    }

    private static Stream<IndicatorResult> indicators(List<RubricResult> rubrics) {
        return rubrics.stream().flatMap(rubric -> rubric.indicators().stream());
    }

    @Override
    public List<Block> blocks(List<RubricResult> rubrics) {
        if (rubrics.isEmpty()) {
            return List.of(new Paragraph("Aucun indicateur enregistré."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(legend(rubrics)));
        for (RubricResult rubric : rubrics) {
            blocks.add(new Heading(3, rubric.rubric()));
            byFrequency(rubric).values().forEach(indicators -> blocks.add(table(rubric, indicators)));
            List<String> remarks = rubric.indicators().stream()
                    .flatMap(IndicatorChapter::remarks)
                    .toList();
            if (!remarks.isEmpty()) {
                blocks.add(new Bullets(remarks));
            }
        }
        return blocks;
    }

    private static String legend(List<RubricResult> rubrics) {
        List<PeriodResult> periods = indicators(rubrics)
                .flatMap(indicator -> indicator.periods().stream())
                .toList();
        boolean hasUnsettled =
                periods.stream().anyMatch(period -> !period.unsettled().isEmpty());
        boolean isCorrected =
                periods.stream().anyMatch(period -> !period.underCorrection().isEmpty());
        return LEGEND + (hasUnsettled ? UNSETTLED : "") + (isCorrected ? CORRECTING : "");
    }

    private static Map<String, List<IndicatorResult>> byFrequency(RubricResult rubric) {
        Map<String, List<IndicatorResult>> grouped = new LinkedHashMap<>();
        rubric.indicators().stream()
                .sorted(Comparator.comparingInt(
                        (IndicatorResult indicator) -> -indicator.periods().size()))
                .forEach(indicator -> grouped.computeIfAbsent(indicator.frequency(), frequency -> new ArrayList<>())
                        .add(indicator));
        return grouped;
    }

    private static Table table(RubricResult rubric, List<IndicatorResult> indicators) {
        List<Period> periods = indicators.stream()
                .flatMap(indicator -> indicator.periods().stream())
                .map(PeriodResult::period)
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Indicateur", periods.size() > 6 ? 24 : 30));
        columns.add(Column.figures("Cible", 8));
        periods.forEach(period -> columns.add(Column.period(label(period), 7)));
        columns.add(Column.figures("Année", 9));
        return new Table(
                rubric.rubric() + " : " + frequency(indicators.getFirst().frequency()),
                columns,
                indicators.stream().map(indicator -> row(indicator, periods)).toList());
    }

    private static String frequency(String code) {
        return switch (code) {
            case "QUARTER" -> "valeurs par trimestre";
            case "SEMESTER" -> "valeurs par semestre";
            case "YEAR" -> "valeur de l’année";
            default -> "valeurs par mois";
        };
    }

    private static Row row(IndicatorResult indicator, List<Period> periods) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(indicator.label()));
        cells.add(
                indicator.target() == null
                        ? Cell.absent("—")
                        : Cell.of(indicator.target().display()));
        periods.forEach(period -> cells.add(indicator.periods().stream()
                .filter(result -> result.period().equals(period))
                .map(IndicatorChapter::cell)
                .findFirst()
                .orElse(Cell.absent("—"))));
        cells.add(cell(indicator.total(), coverage(indicator.total())));
        return new Row(cells);
    }

    private static String coverage(Figure total) {
        return total.measured() < total.expected() ? total.measured() + " sur " + total.expected() : "";
    }

    /** An unsettled value stands where there is no settled one; beside one, it is only counted. */
    private static Cell cell(PeriodResult result) {
        List<UnsettledValue> unsettled = result.unsettled();
        String correcting = result.underCorrection().isEmpty() ? "" : "en correction";
        if (unsettled.isEmpty()) {
            return cell(result.figure(), correcting);
        }
        if (result.figure().assessment() == Assessment.MISSING && unsettled.size() == 1) {
            return new Cell(unsettled.getFirst().display(), "non validé", Tone.ABSENT);
        }
        String waiting = unsettled.size() + (unsettled.size() > 1 ? " non validés" : " non validé");
        return cell(result.figure(), correcting.isEmpty() ? waiting : waiting + ", " + correcting);
    }

    private static Cell cell(Figure figure, String coverage) {
        return switch (figure.assessment()) {
            case MISSING -> new Cell("—", coverage, Tone.ABSENT);
            case NOT_APPLICABLE -> Cell.absent("s.\u00a0o.");
            case SUSPENDED -> Cell.absent("susp.");
            case NO_TARGET ->
                figure.display() == null
                        ? new Cell("n.\u00a0c.", "non consolidable", Tone.ABSENT)
                        : new Cell(figure.display(), coverage, Tone.PLAIN);
            case ON_TARGET -> judged(figure, "atteinte", coverage, Tone.GOOD);
            case OFF_TARGET -> judged(figure, "manquée", coverage, Tone.BAD);
        };
    }

    private static Cell judged(Figure figure, String word, String coverage, Tone tone) {
        return new Cell(
                Objects.requireNonNullElse(figure.display(), "—"),
                coverage.isEmpty() ? word : word + ", " + coverage,
                tone);
    }

    private static Stream<String> remarks(IndicatorResult indicator) {
        return indicator.periods().stream()
                .flatMap(result -> result.remarks().stream().map(remark -> "%s, %s : %s."
                        .formatted(indicator.label(), result.period().label(), remark)));
    }

    /** Short enough for a narrow column: « févr. », « T1 ». */
    private static String label(Period period) {
        return switch (period) {
            case Period.Month month -> month.yearMonth().getMonth().getDisplayName(TextStyle.SHORT, Locale.FRENCH);
            case Period.Quarter quarter -> "T" + quarter.number();
            case Period.Semester semester -> "S" + semester.number();
            case Period.Year year -> year.toString();
        };
    }
}
