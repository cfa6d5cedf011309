package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A case that left a site for another: the first keeps its trace. */
@Entity
@Immutable
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields.
@Table(name = "case_hand_over")
class HandOver {

    @Id
    private UUID id;

    private UUID caseId;
    private String fromSite;
    private String fromPrefecture;
    private String toSite;
    private Instant at;

    /** The month of receipt of the case, while it is being handed over. */
    @Transient
    private Period.Month month;

    protected HandOver() {}

    /** @param file as it was before it left */
    static HandOver of(CaseFile file, SiteCode to, Instant at) {
        HandOver handOver = new HandOver();
        handOver.id = UUID.randomUUID();
        handOver.caseId = file.id();
        handOver.fromSite = file.site().value();
        handOver.fromPrefecture = file.site().prefecture().value();
        handOver.toSite = to.value();
        handOver.at = at;
        handOver.month = Period.Month.of(file.receivedOn());
        return handOver;
    }

    SiteCode fromSite() {
        return SiteCode.of(fromSite);
    }

    Period.Month month() {
        return month;
    }
}
