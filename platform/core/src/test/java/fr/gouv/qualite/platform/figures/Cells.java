package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.List;

/** Cells and indicators as the tests of this package write them. */
final class Cells {

    static final String ROUEN = "76-ROUEN";
    static final String DIEPPE = "76-DIEPPE";
    static final String LE_HAVRE = "76-LE-HAVRE";

    private Cells() {}

    static IndicatorDefinition monthly(Formula formula, Unit unit) {
        return indicator(formula, unit, Frequency.MONTH);
    }

    static IndicatorDefinition indicator(Formula formula, Unit unit, Frequency frequency) {
        return new IndicatorDefinition(
                "EMAIL_IN_TIME", unit, frequency, formula, new DatedTargets(List.of()), null, null);
    }

    static Cell rate(String site, String period, long numerator, long denominator) {
        return new Cell(
                SiteCode.of(site),
                Period.parse(period),
                CellState.VALIDATED,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                null);
    }

    static Cell value(String site, String period, long value) {
        return new Cell(
                SiteCode.of(site), Period.parse(period), CellState.VALIDATED, null, null, BigDecimal.valueOf(value));
    }

    static Cell without(String site, String period, CellState state) {
        return new Cell(SiteCode.of(site), Period.parse(period), state, null, null, null);
    }

    static List<ExpectedCell> expected(List<String> periods, String... sites) {
        return List.of(sites).stream()
                .flatMap(site ->
                        periods.stream().map(period -> new ExpectedCell(SiteCode.of(site), Period.parse(period))))
                .toList();
    }

    static List<String> months(int count) {
        return Period.parse("2022").months().stream()
                .limit(count)
                .map(Period::toString)
                .toList();
    }
}
