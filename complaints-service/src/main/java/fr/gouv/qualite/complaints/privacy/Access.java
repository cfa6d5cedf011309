package fr.gouv.qualite.complaints.privacy;

import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody was shown a case. */
@Entity
@Immutable
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields.
@Table(name = "case_reading")
class Access {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID caseId;
    private Instant at;
    private String readerId;
    private String readerName;

    /** Whether they saw who wrote. */
    private boolean identity;

    /** The file that was given to them. */
    @Nullable
    private UUID attachment;

    protected Access() {}

    Access(UUID caseId, Caller reader, boolean identity, @Nullable UUID attachment, Instant at) {
        this.caseId = caseId;
        this.at = at;
        this.readerId = reader.id();
        this.readerName = reader.name();
        this.identity = identity;
        this.attachment = attachment;
    }
}
