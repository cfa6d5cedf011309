package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of this package need to know of an indicator.
 *
 * @param validFrom first day on which it is measured; null: always was
 * @param validTo last day on which it is measured; null: still is
 */
public record IndicatorDefinition(
        String code,
        Unit unit,
        Frequency frequency,
        Formula formula,
        DatedTargets targets,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it is measured on some day of the period. */
    public boolean isMeasured(Period period) {
        return period.overlaps(validFrom, validTo);
    }

    /**
     * Whether a target, which is one site's over one period, says anything of a figure that covers this much.
     *
     * <p>A rate or a mean is compared whatever it covers. A sum of counts says nothing of one site's target when it
     * adds several sites, nor of one period's when it adds several; a number per year is compared over one whole year.
     */
    boolean isComparable(Coverage coverage) {
        if (unit == Unit.COUNT_PER_YEAR) {
            return coverage.months() == 12 && coverage.measured().sites() == 1;
        }
        return formula.takesCounts() || coverage.measured().cells() == 1;
    }
}
