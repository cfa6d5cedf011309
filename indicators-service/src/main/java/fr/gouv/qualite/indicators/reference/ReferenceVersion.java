package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.indicators.Author;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a reference document, as it was saved. It is never changed. */
@Entity
@Immutable
@IdClass(ReferenceVersion.Key.class)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "reference_version")
class ReferenceVersion {

    record Key(String kind, String code, long version) implements Serializable {}

    @SuppressWarnings("UnusedVariable") // Queries read it.
    @Id
    private String kind;

    @Id
    private String code;

    @Id
    private long version;

    private String data;

    /** First day on which it applies; absent where the document holds its own dates. */
    @Nullable
    private LocalDate effectiveFrom;

    private Instant savedAt;

    @SuppressWarnings("UnusedVariable") // Kept for whoever asks who did it.
    private String byId;

    private String byName;

    /** Hibernate's. */
    protected ReferenceVersion() {}

    /** The version that the document now is at. */
    ReferenceVersion(ReferenceDocument document, @Nullable LocalDate effectiveFrom, Author author, Instant now) {
        kind = document.kind();
        code = document.key().code();
        version = document.version();
        data = document.data();
        this.effectiveFrom = effectiveFrom;
        savedAt = now;
        byId = author.id();
        byName = author.name();
    }

    References.Key key() {
        return new References.Key(code, version);
    }

    String data() {
        return data;
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    VersionView view(List<String> changes) {
        return new VersionView(version, savedAt, byName, effectiveFrom, changes);
    }
}
