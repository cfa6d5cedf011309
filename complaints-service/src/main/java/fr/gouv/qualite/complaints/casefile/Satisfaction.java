package fr.gouv.qualite.complaints.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The person's opinion of the answer. */
@Embeddable
public record Satisfaction(
        boolean satisfied,
        @Column(name = "satisfaction_remark") @Nullable String remark) {

    /** Keeps what is counted, without what the person wrote. */
    Satisfaction withoutRemark() {
        return new Satisfaction(satisfied, null);
    }
}
