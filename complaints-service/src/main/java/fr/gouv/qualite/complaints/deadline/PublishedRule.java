package fr.gouv.qualite.complaints.deadline;

import fr.gouv.qualite.complaints.CaseKind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as its owner publishes it.
 *
 * @param to the last day of receipt to which it applies; absent while it does
 */
public record PublishedRule(
        DeadlineStep step,
        CaseKind kind,
        ChannelGroup channels,
        int workingDays,
        LocalDate from,
        @Nullable LocalDate to,
        String source) {

    /** Its part between two days; absent when it has none. */
    Optional<PublishedRule> between(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate start = first == null || from.isAfter(first) ? from : first;
        LocalDate end = to == null || (last != null && last.isBefore(to)) ? last : to;
        return end != null && end.isBefore(start)
                ? Optional.empty()
                : Optional.of(new PublishedRule(step, kind, channels, workingDays, start, end, source));
    }
}
