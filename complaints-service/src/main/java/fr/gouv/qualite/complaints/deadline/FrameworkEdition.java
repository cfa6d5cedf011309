package fr.gouv.qualite.complaints.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a framework, as its owner publishes it.
 *
 * @param from the first day on which it applies; absent for the first version, which also stands for the time before it
 * @param to the last day; absent while no later version replaces it
 * @param nationwide whether its deadlines bind every prefecture
 */
record FrameworkEdition(
        long version,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<PublishedRule> deadlineRules,
        @Nullable Boolean nationwide) {

    boolean appliesOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean bindsEveryone() {
        return Boolean.TRUE.equals(nationwide);
    }

    List<DeadlineRule> rules(String framework) {
        return deadlineRules == null
                ? List.of()
                : deadlineRules.stream()
                        .flatMap(rule -> DeadlineRule.of(rule, framework, version))
                        .toList();
    }
}
