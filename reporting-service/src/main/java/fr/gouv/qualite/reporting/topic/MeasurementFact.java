package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Cell;
import fr.gouv.qualite.platform.figures.CellState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A site's measurement of an indicator over a period.
 *
 * @param source where it comes from; null in facts of before it was told
 */
public record MeasurementFact(
        SiteCode site,
        String indicator,
        Period period,
        CellState state,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String remark,
        @Nullable String source,
        long version)
        implements Fact {

    /** Whether the platform counted it, and nobody replaced it. */
    public boolean isComputed() {
        return "COMPUTED".equals(source);
    }

    public Cell cell() {
        return new Cell(site, period, state, numerator, denominator, value);
    }

    @Override
    public LocalDate firstDay() {
        return period.firstDay();
    }

    @Override
    public LocalDate lastDay() {
        return period.lastDay();
    }
}
