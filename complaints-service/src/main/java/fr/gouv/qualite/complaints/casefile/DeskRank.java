package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in the desk's list, the smallest first: what is owed an answer by due date, so that the latest
 * comes first; then what is owed none, oldest first; then what is done, most recent first.
 */
final class DeskRank {

    private static final int OWED_NOTHING = 1_000_000;
    private static final int DONE = 3_000_000;

    private DeskRank() {}

    /** @param attentionSince since when it calls for attention, which brings what is done back among what waits */
    static int of(
            CaseState state, @Nullable LocalDate dueOn, LocalDate receivedOn, @Nullable LocalDate attentionSince) {
        if (state.isOpen()) {
            return dueOn == null ? OWED_NOTHING + days(receivedOn) : days(dueOn);
        }
        return attentionSince == null ? DONE - days(receivedOn) : OWED_NOTHING + days(attentionSince);
    }

    private static int days(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
