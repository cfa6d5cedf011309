package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a measurement stands against its target. */
enum Assessment {
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
}
