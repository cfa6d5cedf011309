package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.platform.PrefectureCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The right of an application to lodge requests, in one prefecture or everywhere, until it is revoked. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields.
@Table(name = "open311_key")
class Open311Key {

    @Id
    private UUID id;

    private byte[] hash;
    private String application;

    /** Where it lodges; everywhere when absent. */
    @Nullable
    private String prefecture;

    private Instant issuedAt;
    private String issuedBy;

    @Nullable
    private Instant revokedAt;

    protected Open311Key() {}

    static Open311Key issue(
            KeySecret secret, String application, @Nullable PrefectureCode prefecture, String by, Instant at) {
        Open311Key key = new Open311Key();
        key.id = UUID.randomUUID();
        key.hash = secret.hash();
        key.application = application;
        key.prefecture = prefecture == null ? null : prefecture.value();
        key.issuedAt = at;
        key.issuedBy = by;
        return key;
    }

    /** A key revoked twice keeps its first day. */
    void revoke(Instant at) {
        revokedAt = revokedAt == null ? at : revokedAt;
    }

    boolean opens(PrefectureCode asked) {
        return prefecture == null || prefecture.equals(asked.value());
    }

    UUID id() {
        return id;
    }

    String application() {
        return application;
    }

    @Nullable
    PrefectureCode prefecture() {
        return prefecture == null ? null : PrefectureCode.of(prefecture);
    }

    Instant issuedAt() {
        return issuedAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }
}
