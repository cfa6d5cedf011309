package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator with its targets and the modules that ask for it, as published to the other services. */
record IndicatorEvent(
        String code,
        String label,
        Unit unit,
        Frequency frequency,
        Sense sense,
        Formula formula,
        int precision,
        String rubric,
        Feed feed,
        List<TargetView> targets,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source,
        List<Asking> askedBy,
        long version) {

    /**
     * A module that asks for the indicator.
     *
     * @param version of the framework
     * @param from first day on which that version applies; absent for the framework's first
     * @param to last day; absent while it applies
     */
    record Asking(
            String framework,
            long version,
            String module,
            boolean mandatory,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    static IndicatorEvent of(IndicatorView indicator, List<Asking> askedBy, long version) {
        return new IndicatorEvent(
                indicator.code(),
                indicator.label(),
                indicator.unit(),
                indicator.frequency(),
                indicator.sense(),
                indicator.formula(),
                indicator.precision(),
                indicator.rubric(),
                indicator.feed(),
                indicator.targets(),
                indicator.validFrom(),
                indicator.validTo(),
                indicator.source(),
                askedBy,
                version);
    }
}
