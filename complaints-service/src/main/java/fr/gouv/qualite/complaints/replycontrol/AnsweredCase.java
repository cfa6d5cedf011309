package fr.gouv.qualite.complaints.replycontrol;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case that a site answered, as far as the control needs to know it. */
record AnsweredCase(
        UUID id,
        String number,
        LocalDate answeredOn,
        @Nullable Boolean inTime) {

    /** A reply that nobody was owed has no delay to respect. */
    Finding delay() {
        if (inTime == null) {
            return Finding.NOT_APPLICABLE;
        }
        return inTime ? Finding.CONFORM : Finding.NOT_CONFORM;
    }
}
