package fr.gouv.qualite.complaints.privacy;

import fr.gouv.qualite.complaints.CaseKind;
import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;

/**
 * For how many months after its last step a case keeps what tells who wrote and what they wrote, whatever its state.
 * Each is set by the environment, for instance {@code QUALITE_RETENTION_COMPLAINT=24}.
 *
 * <p>What is owed nothing is closed by its erasure. What is still owed an answer is not erased in silence: it calls for
 * the desk's and the manager's eyes for some months first, and goes on counting as unanswered.
 */
@ConfigMapping(prefix = "qualite.retention")
interface Retention {

    int complaint();

    int suggestion();

    int compliment();

    int informationRequest();

    /** For how many months what is owed an answer calls for attention before it is erased without it. */
    int notice();

    default int months(CaseKind kind) {
        return switch (kind) {
            case COMPLAINT -> complaint();
            case SUGGESTION -> suggestion();
            case COMPLIMENT -> compliment();
            case INFORMATION_REQUEST -> informationRequest();
        };
    }

    /** The last day of a last step that is old enough. */
    default LocalDate oldEnough(CaseKind kind, LocalDate today) {
        return today.minusMonths(months(kind));
    }

    /** The last day of a last step that is old enough for its erasure to be near. */
    default LocalDate nearlyOldEnough(CaseKind kind, LocalDate today) {
        return oldEnough(kind, today.plusMonths(notice()));
    }

    /** The last day of a warning that was given early enough. */
    default LocalDate warnedBy(LocalDate today) {
        return today.minusMonths(notice());
    }
}
