package fr.gouv.qualite.complaints.privacy;

import fr.gouv.qualite.complaints.CaseKind;
import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;

/**
 * For how many months after its last step a case that is done keeps what tells who wrote and what they wrote. Each is
 * set by the environment, for instance {@code QUALITE_RETENTION_COMPLAINT=24}.
 */
@ConfigMapping(prefix = "qualite.retention")
interface Retention {

    int complaint();

    int suggestion();

    int compliment();

    int informationRequest();

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
}
