package fr.gouv.qualite.reporting.results;

import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A survey's theme as the read model keeps it. */
record ThemeRow(
        String code,
        String label,
        long satisfied,
        long base,
        @Nullable BigDecimal rate,
        boolean underThreshold) {

    private static final int DECIMALS = 2;

    SurveyResult.Theme view() {
        return new SurveyResult.Theme(
                code,
                label,
                satisfied,
                base,
                rate,
                rate == null ? null : Unit.PERCENT.format(rate, Math.min(DECIMALS, Math.max(rate.scale(), 0))),
                underThreshold,
                base < SurveyResult.SMALL_BASE);
    }
}
