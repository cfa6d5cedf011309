package fr.gouv.qualite.complaints.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework that a prefecture committed to, and when; read from the organisation's events.
 *
 * @param frameworkVersion absent for the version that applies at each date
 * @param sites absent for every site of the prefecture
 */
public record Perimeter(
        String framework,
        @Nullable Long frameworkVersion,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<String> sites) {

    /** @param site absent to ask of the prefecture as a whole */
    boolean appliesTo(@Nullable String site, LocalDate day) {
        return !day.isBefore(from)
                && (to == null || !day.isAfter(to))
                && (site == null || sites == null || sites.isEmpty() || sites.contains(site));
    }

    boolean covers(PublishedRule rule) {
        return (sites == null || sites.isEmpty())
                && !rule.from().isBefore(from)
                && (to == null || (rule.to() != null && !rule.to().isAfter(to)));
    }
}
