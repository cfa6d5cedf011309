package fr.gouv.qualite.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.CellState;
import fr.gouv.qualite.platform.figures.DatedTarget;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.figures.Perimeter;
import fr.gouv.qualite.platform.figures.SiteDates;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.indicator.IndicatorResult.PeriodResult;
import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Months;
import fr.gouv.qualite.reporting.perimeter.PerimeterView;
import fr.gouv.qualite.reporting.topic.IndicatorFact;
import fr.gouv.qualite.reporting.topic.IndicatorFact.AskingModule;
import fr.gouv.qualite.reporting.topic.MeasurementFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorResultsTest {

    private static final LocalDate BEGINNING = LocalDate.of(2019, 1, 1);
    private static final List<String> SITES = List.of("27-EVREUX", "27-BERNAY", "27-LES-ANDELYS", "27-VERNON");

    @Test
    void a_value_that_nobody_validated_is_shown_as_such_and_counted_nowhere() {
        // When
        IndicatorResult result = july(
                measured("27-EVREUX", CellState.LOCKED, "8", "10", "vu"),
                measured("27-BERNAY", CellState.ENTERED, "1", "10", "à vérifier"));

        // Then
        PeriodResult july = result.periods().getFirst();
        assertThat(july.figure().display()).isEqualTo("80\u00a0%");
        assertThat(july.remarks()).containsExactly("vu");
        assertThat(july.unsettled()).containsExactly(new UnsettledValue(SiteCode.of("27-BERNAY"), "10\u00a0%"));
        assertThat(result.total().display()).isEqualTo("80\u00a0%");
        assertThat(result.total().assessment()).isEqualTo(Assessment.ON_TARGET);
    }

    @Test
    void a_figure_of_unsettled_values_only_is_missing() {
        // When
        IndicatorResult result = july(measured("27-BERNAY", CellState.ENTERED, "1", "10", null));

        // Then
        assertThat(result.total().value()).isNull();
        assertThat(result.total().assessment()).isEqualTo(Assessment.MISSING);
    }

    @ParameterizedTest
    @EnumSource(
            value = CellState.class,
            names = {"VALIDATED", "LOCKED"})
    void what_is_validated_or_locked_counts(CellState state) {
        // When
        Figure figure = july(measured("27-EVREUX", state, "8", "10", null)).total();

        // Then
        assertThat(figure.display()).isEqualTo("80\u00a0%");
    }

    @Test
    void what_is_expected_is_what_the_perimeter_asks_for_and_not_who_answered() {
        // When
        Figure figure =
                july(measured("27-EVREUX", CellState.LOCKED, "8", "10", null)).total();

        // Then
        assertThat(figure.measured()).isEqualTo(1);
        assertThat(figure.expected()).isEqualTo(4);
        assertThat(figure.coverage()).isEqualTo("1 site sur 4");
    }

    @Test
    void a_site_closed_before_the_month_is_not_expected() {
        // Given
        List<SiteDates> sites = SITES.stream()
                .map(code -> new SiteDates(
                        SiteCode.of(code), null, code.equals("27-VERNON") ? LocalDate.of(2022, 6, 30) : null))
                .toList();

        // When
        Figure figure = results(area(sites, Optional.of(commitments())))
                .of(rate(), List.of(measured("27-EVREUX", CellState.LOCKED, "8", "10", null)))
                .total();

        // Then
        assertThat(figure.coverage()).isEqualTo("1 site sur 3");
    }

    @Test
    void while_no_perimeter_is_known_the_sites_that_answered_stand_for_it() {
        // When
        Figure figure = results(area(sites(), Optional.empty()))
                .of(rate(), List.of(measured("27-EVREUX", CellState.LOCKED, "8", "10", null)))
                .total();

        // Then
        assertThat(figure.expected()).isEqualTo(1);
    }

    @Test
    void nothing_out_of_nothing_is_not_applicable_rather_than_zero() {
        // When
        Figure figure = july(
                        measured("27-EVREUX", CellState.LOCKED, "0", "0", null),
                        excused("27-BERNAY"),
                        excused("27-LES-ANDELYS"),
                        excused("27-VERNON"))
                .total();

        // Then
        assertThat(figure.value()).isNull();
        assertThat(figure.assessment()).isEqualTo(Assessment.NOT_APPLICABLE);
        assertThat(figure.text()).isEqualTo("sans objet");
    }

    @ParameterizedTest
    @CsvSource({"2022-07, MONTH, 1", "2022, YEAR, 1\u00a0par an"})
    void a_count_per_year_is_said_so_only_of_a_whole_year(String period, Frequency frequency, String shown) {
        // Given
        IndicatorFact exercises = indicator(Unit.COUNT_PER_YEAR, Formula.COUNT, frequency);
        Area area = area(sites(), Optional.of(commitments()));
        MeasurementFact one = new MeasurementFact(
                SiteCode.of("27-EVREUX"),
                "CALLS",
                Period.parse(period),
                CellState.LOCKED,
                null,
                null,
                BigDecimal.ONE,
                null,
                null,
                1);

        // When
        IndicatorResult result = new IndicatorResults(
                        area, Months.of(2022), AskedCells.of(area, List.of(exercises)), UnderCorrection.NONE)
                .of(exercises, List.of(one));

        // Then
        assertThat(result.periods())
                .filteredOn(found -> found.period().equals(Period.parse(period)))
                .extracting(found -> found.figure().display())
                .containsExactly(shown);
    }

    @Test
    void a_published_figure_keeps_nothing_of_the_unsettled_value() {
        // When
        IndicatorResult settled = july(measured("27-BERNAY", CellState.ENTERED, "1", "10", "à vérifier"))
                .settled();

        // Then
        assertThat(settled.periods().getFirst().unsettled()).isEmpty();
        assertThat(settled.periods().getFirst().remarks()).isEmpty();
    }

    @Test
    void what_was_computed_outside_every_perimeter_is_not_shown() {
        // Given
        List<Perimeter> evreuxOnly = List.of(
                new Perimeter("QUALEPREF", null, List.of(), BEGINNING, null, List.of(SiteCode.of("27-EVREUX"))));
        AskedCells asked = AskedCells.of(area(sites(), Optional.of(evreuxOnly)), List.of(rate()));

        // Then
        assertThat(asked.shows(rate(), locked("27-EVREUX", "COMPUTED"))).isTrue();
        assertThat(asked.shows(rate(), locked("27-BERNAY", "COMPUTED"))).isFalse();
        assertThat(asked.shows(rate(), locked("27-BERNAY", "ENTERED"))).isTrue();
    }

    private static MeasurementFact locked(String site, String source) {
        return new MeasurementFact(
                SiteCode.of(site),
                "CALLS",
                Period.parse("2022-07"),
                CellState.LOCKED,
                BigDecimal.ONE,
                BigDecimal.TEN,
                null,
                null,
                source,
                1);
    }

    private static IndicatorResult july(MeasurementFact... measured) {
        return results(area(sites(), Optional.of(commitments()))).of(rate(), List.of(measured));
    }

    private static IndicatorResults results(Area area) {
        return new IndicatorResults(
                area, Months.parse("2022-07", "2022-07"), AskedCells.of(area, List.of(rate())), UnderCorrection.NONE);
    }

    private static Area area(List<SiteDates> sites, Optional<List<Perimeter>> commitments) {
        return new Area(
                new PerimeterView(Scope.PREFECTURE, "27", "Eure", PrefectureCode.of("27"), "Eure", List.of()),
                sites,
                commitments);
    }

    private static List<SiteDates> sites() {
        return SITES.stream()
                .map(code -> new SiteDates(SiteCode.of(code), null, null))
                .toList();
    }

    private static List<Perimeter> commitments() {
        return List.of(new Perimeter("QUALEPREF", null, List.of(), BEGINNING, null, List.of()));
    }

    private static IndicatorFact rate() {
        return indicator(Unit.PERCENT, Formula.RATIO, Frequency.MONTH);
    }

    private static IndicatorFact indicator(Unit unit, Formula formula, Frequency frequency) {
        return new IndicatorFact(
                "CALLS",
                "Appels",
                unit,
                frequency,
                Sense.HIGHER_IS_BETTER,
                formula,
                2,
                "TELEPHONE",
                List.of(new DatedTarget(null, BEGINNING, null, TargetComparator.GE, BigDecimal.valueOf(75))),
                null,
                null,
                List.of(new AskingModule("QUALEPREF", 1, "M1", true, null, null)),
                1);
    }

    private static MeasurementFact excused(String site) {
        return new MeasurementFact(
                SiteCode.of(site),
                "CALLS",
                Period.parse("2022-07"),
                CellState.NOT_APPLICABLE,
                null,
                null,
                null,
                null,
                null,
                1);
    }

    private static MeasurementFact measured(
            String site, CellState state, String numerator, String denominator, @Nullable String remark) {
        return new MeasurementFact(
                SiteCode.of(site),
                "CALLS",
                Period.parse("2022-07"),
                state,
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                null,
                remark,
                null,
                1);
    }
}
