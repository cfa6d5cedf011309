package fr.gouv.qualite.reporting.results;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one site measured over one period. */
record Measurement(
        String site,
        String indicator,
        Period period,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String remark,
        @Nullable Target target,
        Assessment assessment) {

    /** Whether there is a figure: nothing out of nothing is not one. */
    boolean isMeasured() {
        return !isExcused() && (value != null || rate().isPresent());
    }

    /** Whether none was to be expected. */
    boolean isExcused() {
        return assessment == Assessment.NOT_APPLICABLE
                || assessment == Assessment.SUSPENDED
                || rate().filter(rate -> rate.denominator().signum() == 0).isPresent();
    }

    /** The counts behind the figure, when they are known. */
    Optional<Rate> rate() {
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(new Rate(numerator, denominator));
    }

    Optional<BigDecimal> exactValue(Unit unit) {
        return rate().isPresent() ? rate().flatMap(rate -> rate.in(unit)) : Optional.ofNullable(value);
    }
}
