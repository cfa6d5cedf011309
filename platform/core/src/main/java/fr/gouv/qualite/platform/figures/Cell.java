package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one site gave for one indicator over one of its periods. Numbers are not negative.
 *
 * @param numerator with the denominator, the counts that the value is made of; null when they are not known
 * @param value exact, in the indicator's unit; null when the counts alone say it, or when there is none
 */
public record Cell(
        SiteCode site,
        Period period,
        CellState state,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value) {

    /** Nothing out of nothing is « sans objet », whatever the state; a value of 0 is measured. */
    public Situation situation() {
        return switch (state) {
            case EXPECTED -> Situation.MISSING;
            case NOT_APPLICABLE -> Situation.NOT_APPLICABLE;
            case SUSPENDED -> Situation.SUSPENDED;
            case ENTERED, VALIDATED, LOCKED -> measured();
        };
    }

    private Situation measured() {
        if (numerator != null && denominator != null) {
            return denominator.signum() == 0 ? Situation.NOT_APPLICABLE : Situation.MEASURED;
        }
        return value == null ? Situation.MISSING : Situation.MEASURED;
    }
}
