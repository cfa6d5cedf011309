package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one version of a framework applies.
 *
 * @param from absent for the first version, which also stands for the time before it
 * @param to absent while no later version replaces it
 */
record Edition(
        References.Key key,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** @param versions of all frameworks; those replaced from their first day on never apply and are left out */
    static List<Edition> of(List<References.Dated> versions) {
        return versions.stream()
                .map(version -> of(version, versions))
                .filter(Edition::isEverApplied)
                .toList();
    }

    private static Edition of(References.Dated version, List<References.Dated> all) {
        boolean isFirst = all.stream()
                .noneMatch(other -> other.code().equals(version.code()) && other.version() < version.version());
        LocalDate replaced = all.stream()
                .filter(other -> other.code().equals(version.code()) && other.version() > version.version())
                .map(References.Dated::effectiveFrom)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate start = version.effectiveFrom();
        boolean isNever = replaced != null && start != null && !replaced.isAfter(start);
        return new Edition(
                version.key(), isFirst && !isNever ? null : start, replaced == null ? null : replaced.minusDays(1));
    }

    private boolean isEverApplied() {
        return from == null || to == null || !to.isBefore(from);
    }

    boolean appliesDuring(Period period) {
        return (from == null || !from.isAfter(period.lastDay())) && (to == null || !to.isBefore(period.firstDay()));
    }
}
