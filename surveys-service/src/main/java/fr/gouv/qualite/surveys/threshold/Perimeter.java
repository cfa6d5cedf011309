package fr.gouv.qualite.surveys.threshold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framework that a prefecture committed to, and when; read from the organisation's events.
 *
 * @param frameworkVersion absent for the edition that applies at each date
 * @param sites absent for every site of the prefecture
 */
public record Perimeter(
        String framework,
        @Nullable Integer frameworkVersion,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<String> sites) {

    boolean appliesTo(String site, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to)) && (sites == null || sites.contains(site));
    }
}
