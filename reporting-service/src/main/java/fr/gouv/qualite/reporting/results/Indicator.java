package fr.gouv.qualite.reporting.results;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator as the read model knows it. */
record Indicator(
        String code,
        String label,
        Unit unit,
        String frequency,
        Sense sense,
        Formula formula,
        int precision,
        @Nullable String rubric,
        List<DatedTarget> targets) {

    /** How measurements make one figure together. */
    enum Formula {
        /** Numerators over denominators. */
        RATIO,
        /** Sums over counts. */
        MEAN,
        /** Counts add up. */
        COUNT,
        /** Medians never add up. */
        MEDIAN,
        /** Neither do values published without what they are made of. */
        VALUE;

        static Formula of(String code) {
            for (Formula formula : values()) {
                if (formula.name().equals(code)) {
                    return formula;
                }
            }
            return VALUE;
        }
    }

    /** A target, for one prefecture or for all, from a period to another included. */
    record DatedTarget(
            @Nullable String prefecture,
            String from,
            @Nullable String to,
            TargetComparator comparator,
            BigDecimal value) {

        private boolean holds(PrefectureCode code, Period period) {
            return (prefecture == null || prefecture.equals(code.value()))
                    && !firstDay(from).isAfter(period.lastDay())
                    && (to == null || !lastDay(to).isBefore(period.lastDay()));
        }

        /** Targets are dated by the day or by the period. */
        private static LocalDate firstDay(String text) {
            return isDay(text) ? LocalDate.parse(text) : Period.parse(text).firstDay();
        }

        private static LocalDate lastDay(String text) {
            return isDay(text) ? LocalDate.parse(text) : Period.parse(text).lastDay();
        }

        private static boolean isDay(String text) {
            return text.length() == "2022-03-01".length();
        }

        private Target target() {
            return new Target(comparator, value);
        }
    }

    /** The target at the end of a period: the prefecture's own before the nation's, the newest first. */
    Optional<Target> target(PrefectureCode prefecture, Period period) {
        return targets.stream()
                .filter(target -> target.holds(prefecture, period))
                .max(Comparator.<DatedTarget, Boolean>comparing(target -> target.prefecture() != null)
                        .thenComparing(DatedTarget::from))
                .map(DatedTarget::target);
    }
}
