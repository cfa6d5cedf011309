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

    static int of(CaseFile file) {
        // What is done and calls for attention again stands where it is seen: among what waits.
        return file.state.isOpen() || file.attentionOn == null
                ? of(file.state, file.dueOn, file.receivedOn)
                : OWED_NOTHING + days(file.attentionOn);
    }

    static int of(CaseState state, @Nullable LocalDate dueOn, LocalDate receivedOn) {
        if (!state.isOpen()) {
            return DONE - days(receivedOn);
        }
        return dueOn == null ? OWED_NOTHING + days(receivedOn) : days(dueOn);
    }

    private static int days(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
