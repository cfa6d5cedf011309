package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a measurement stands against its target. */
public enum Assessment {
    ON_TARGET,
    OFF_TARGET,
    NO_TARGET,
    MISSING,
    NOT_APPLICABLE,
    SUSPENDED;

    static Assessment of(MeasurementState state, @Nullable BigDecimal value, @Nullable Target target) {
        return switch (state) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case SUSPENDED -> SUSPENDED;
            case EXPECTED -> MISSING;
            case ENTERED, VALIDATED, LOCKED -> ofValue(value, target);
        };
    }

    static Assessment ofValue(@Nullable BigDecimal value, @Nullable Target target) {
        if (value == null) {
            return MISSING;
        }
        if (target == null) {
            return NO_TARGET;
        }
        return target.isMetBy(value) ? ON_TARGET : OFF_TARGET;
    }

    /**
     * Whether a target of this unit says anything of a period. A number per year is judged over whole years: one
     * exercise in February neither meets nor misses four a year.
     */
    static boolean judges(Unit unit, int months) {
        return unit != Unit.COUNT_PER_YEAR || months >= 12;
    }
}
