package fr.gouv.qualite.complaints.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A case that left a site for another: the first keeps its trace. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "case_hand_over")
class HandOver {

    @Id
    UUID id;

    UUID caseId;
    String fromSite;
    String fromPrefecture;
    String toSite;
    Instant at;

    static HandOver of(CaseFile file, String toSite, Instant at) {
        HandOver handOver = new HandOver();
        handOver.id = UUID.randomUUID();
        handOver.caseId = file.id;
        handOver.fromSite = file.site;
        handOver.fromPrefecture = file.prefecture;
        handOver.toSite = toSite;
        handOver.at = at;
        return handOver;
    }
}
