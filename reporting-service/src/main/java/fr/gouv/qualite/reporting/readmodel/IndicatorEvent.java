package fr.gouv.qualite.reporting.readmodel;

import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator and its targets, as indicators-service tells it. {@code precision} counts the decimals shown. */
record IndicatorEvent(
        String code,
        String label,
        Unit unit,
        String frequency,
        Sense sense,
        String formula,
        int precision,
        @Nullable String rubric,
        @Nullable String feed,
        List<DatedTarget> targets,
        long version) {

    /** A target, for one prefecture or for all, from one month to another included. */
    record DatedTarget(
            @Nullable String prefecture,
            String from,
            @Nullable String to,
            TargetComparator comparator,
            BigDecimal value) {}
}
