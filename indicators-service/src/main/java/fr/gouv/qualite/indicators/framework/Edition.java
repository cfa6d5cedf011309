package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One version of a framework and the days on which it applies.
 *
 * @param from absent for the first version, which also stands for the time before it
 * @param to absent while no later version replaces it
 */
record Edition(
        References.Key key,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Supplier<Framework> content) {

    /** @param versions of all frameworks; those replaced from their first day on never apply and are left out */
    static List<Edition> of(List<References.Saved<Framework>> versions) {
        return versions.stream()
                .map(version -> of(version, versions))
                .filter(Edition::isEverApplied)
                .toList();
    }

    private static Edition of(References.Saved<Framework> version, List<References.Saved<Framework>> all) {
        List<References.Saved<Framework>> others = all.stream()
                .filter(other -> other.key().code().equals(version.key().code()))
                .toList();
        boolean isFirst = others.getFirst().key().equals(version.key());
        LocalDate start = version.effectiveFrom();
        LocalDate replaced = others.stream()
                .filter(other -> other.key().version() > version.key().version())
                .map(References.Saved::effectiveFrom)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        boolean isNever = replaced != null && start != null && !replaced.isAfter(start);
        return new Edition(
                version.key(),
                isFirst && !isNever ? null : start,
                replaced == null ? null : replaced.minusDays(1),
                version.content());
    }

    private boolean isEverApplied() {
        return from == null || to == null || !to.isBefore(from);
    }

    boolean appliesDuring(Period period) {
        return period.overlaps(from, to);
    }
}
