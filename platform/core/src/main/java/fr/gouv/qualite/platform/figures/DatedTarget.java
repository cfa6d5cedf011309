package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target between two days.
 *
 * @param prefecture whose own it is; null for the general one
 * @param from first day
 * @param to last day; null while it still holds
 * @param value in the indicator's unit
 */
public record DatedTarget(
        @Nullable PrefectureCode prefecture,
        LocalDate from,
        @Nullable LocalDate to,
        TargetComparator comparator,
        BigDecimal value) {

    /** Whether it holds on the last day of the period. */
    boolean holds(@Nullable PrefectureCode where, Period period) {
        return (prefecture == null || prefecture.equals(where))
                && !from.isAfter(period.lastDay())
                && (to == null || !to.isBefore(period.lastDay()));
    }

    Target target() {
        return new Target(comparator, value);
    }
}
