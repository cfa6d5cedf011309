package fr.gouv.qualite.indicators.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
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

    @Id
    String kind;

    @Id
    String code;

    @Id
    long version;

    String data;

    /** First day on which it applies; absent where the document holds its own dates. */
    @Nullable
    LocalDate effectiveFrom;

    Instant savedAt;
    String byId;
    String byName;
}
