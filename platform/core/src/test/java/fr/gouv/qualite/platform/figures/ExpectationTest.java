package fr.gouv.qualite.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.FrameworkEdition.Module;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {

    private static final SiteDates ROUEN = new SiteDates(SiteCode.of("76-ROUEN"), null, null);
    private static final SiteDates DIEPPE =
            new SiteDates(SiteCode.of("76-DIEPPE"), day("2022-05-10"), day("2022-09-02"));
    private static final Period YEAR = Period.parse("2022");

    private static final List<FrameworkEdition> EDITIONS = List.of(
            new FrameworkEdition(
                    "QUALI",
                    1,
                    null,
                    day("2022-06-30"),
                    List.of(
                            new Module("WELCOME", true, Set.of("WAIT")),
                            new Module("CRISIS", false, Set.of("EXERCISES")))),
            new FrameworkEdition(
                    "QUALI",
                    2,
                    day("2022-07-01"),
                    null,
                    List.of(
                            new Module("WELCOME", true, Set.of("EMAIL")),
                            new Module("CRISIS", false, Set.of("EXERCISES")))));

    @Test
    void mandatory_modules_and_chosen_ones_are_asked_for() {
        // Given
        Expectation chosen = expectation(perimeter(null, List.of("CRISIS"), List.of()));
        Expectation notChosen = expectation(perimeter(null, List.of(), List.of()));

        // Then
        assertThat(chosen.asks(ROUEN, indicator("EXERCISES"), YEAR)).isTrue();
        assertThat(notChosen.asks(ROUEN, indicator("EXERCISES"), YEAR)).isFalse();
        assertThat(notChosen.asks(ROUEN, indicator("WAIT"), YEAR)).isTrue();
        assertThat(notChosen.asks(new SiteDates(SiteCode.of("33-BLAYE"), null, null), indicator("WAIT"), YEAR))
                .as("a prefecture without a perimeter")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "WAIT,  2022-06, true",
        "WAIT,  2022-07, false",
        "WAIT,  2018,    false",
        "EMAIL, 2022-06, false",
        "EMAIL, 2022-07, true",
        "EMAIL, 2022-Q3, true",
        "WAIT,  2022,    true",
        "EMAIL, 2022,    true",
    })
    void each_version_asks_while_it_applies_and_the_perimeter_holds(String indicator, Period period, boolean asked) {
        assertThat(expectation(perimeter(null, List.of(), List.of())).asks(ROUEN, indicator(indicator), period))
                .isEqualTo(asked);
    }

    @Test
    void a_perimeter_may_keep_to_one_version_and_to_some_sites() {
        // Given
        Expectation expectation = expectation(perimeter(1L, List.of(), List.of(ROUEN.code())));

        // Then
        assertThat(expectation.asks(ROUEN, indicator("WAIT"), Period.parse("2023-01")))
                .isTrue();
        assertThat(expectation.asks(ROUEN, indicator("EMAIL"), Period.parse("2023-01")))
                .isFalse();
        assertThat(expectation.asks(DIEPPE, indicator("WAIT"), Period.parse("2022-06")))
                .isFalse();
    }

    @Test
    void a_site_is_expected_while_it_is_open_and_an_indicator_while_it_is_measured() {
        // Given
        Expectation expectation = expectation(perimeter(null, List.of("CRISIS"), List.of()));
        IndicatorDefinition untilAugust = new IndicatorDefinition(
                "EXERCISES",
                Unit.COUNT,
                Frequency.MONTH,
                Formula.COUNT,
                new DatedTargets(List.of()),
                day("2022-02-01"),
                day("2022-08-31"));

        // When
        List<ExpectedCell> cells = expectation.cells(untilAugust, List.of(ROUEN, DIEPPE), Frequency.MONTH.within(YEAR));

        // Then
        assertThat(cells).filteredOn(cell -> cell.site().equals(ROUEN.code())).hasSize(7);
        assertThat(cells)
                .filteredOn(cell -> cell.site().equals(DIEPPE.code()))
                .extracting(cell -> cell.period().toString())
                .containsExactly("2022-05", "2022-06", "2022-07", "2022-08");
    }

    @Test
    void extents_count_the_cells_that_are_listed() {
        // Given
        Expectation expectation = expectation(
                perimeter(null, List.of("CRISIS"), List.of()), perimeter(1L, List.of(), List.of(DIEPPE.code())));
        List<SiteDates> sites = List.of(ROUEN, DIEPPE, new SiteDates(SiteCode.of("33-BLAYE"), null, null));
        IndicatorDefinition quarterly = new IndicatorDefinition(
                "EXERCISES",
                Unit.COUNT,
                Frequency.QUARTER,
                Formula.COUNT,
                new DatedTargets(List.of()),
                day("2022-04-01"),
                null);
        List<IndicatorDefinition> indicators =
                List.of(indicator("WAIT"), indicator("EMAIL"), quarterly, indicator("NOT_ASKED"));

        // When
        Map<String, Coverage.Extent> extents = expectation.extents(indicators, sites, YEAR);

        // Then
        assertThat(extents).containsOnlyKeys("WAIT", "EMAIL", "EXERCISES");
        for (IndicatorDefinition indicator : indicators.subList(0, 3)) {
            assertThat(extents.get(indicator.code()))
                    .as(indicator.code())
                    .isEqualTo(Coverage.Extent.of(expectation.cells(
                            indicator, sites, indicator.frequency().within(YEAR))));
        }
    }

    private static Expectation expectation(Perimeter... perimeters) {
        return new Expectation(Map.of(PrefectureCode.of("76"), List.of(perimeters)), EDITIONS);
    }

    private static Perimeter perimeter(@Nullable Long version, List<String> modules, List<SiteCode> sites) {
        return new Perimeter("QUALI", version, modules, LocalDate.of(2019, 2, 4), null, sites);
    }

    private static IndicatorDefinition indicator(String code) {
        return new IndicatorDefinition(
                code, Unit.PERCENT, Frequency.MONTH, Formula.RATIO, new DatedTargets(List.of()), null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
