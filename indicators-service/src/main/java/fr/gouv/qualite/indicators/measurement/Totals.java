package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.figures.Coverage;
import fr.gouv.qualite.platform.figures.Coverage.Extent;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.figures.Sums;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one indicator add up to, over sites and periods. Excused and missing cells add nothing.
 *
 * @param group the indicator, or the prefecture, that the cells are grouped by
 * @param counted how many cells hold both counts
 * @param measured how many hold a value, over how many periods and sites
 * @param accounted how many hold a value or an excuse, likewise
 * @param suspended how many cells are suspended
 * @param unsettled how many hold a value that nobody has validated
 */
public record Totals(
        String group,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        long counted,
        long measured,
        long measuredPeriods,
        long measuredSites,
        long accounted,
        long accountedPeriods,
        long accountedSites,
        long suspended,
        long unsettled) {

    public static Totals none(String group) {
        return new Totals(group, null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Whether some cell is measured or excused; one that only keeps figures aside shows nothing. */
    boolean holdSomething() {
        return accounted > 0;
    }

    public Sums sums() {
        return new Sums(numerator, denominator, value, counted);
    }

    /** @param asked the cells that the perimeters ask for */
    public Coverage coverage(Frequency frequency, Extent asked) {
        return new Coverage(
                frequency,
                asked,
                new Extent(accounted, accountedPeriods, accountedSites),
                new Extent(measured, measuredPeriods, measuredSites),
                suspended);
    }
}
