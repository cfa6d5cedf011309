package fr.gouv.qualite.indicators.transparency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One published version of a quarter's display. It never changes, but for knowing that a later one replaces it. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "transparency_display")
class TransparencyDisplay {

    /** {@code site/quarter/version}. */
    @Id
    String id;

    String prefecture;

    String site;

    String quarter;

    LocalDate firstDay;

    int version;

    /** Whether no later version replaces it. */
    boolean latest;

    Instant publishedAt;

    LocalDate publishedOn;

    String publishedById;

    String publishedByName;

    /** Why it replaces the version before; absent on the first. */
    @Nullable
    String correction;

    /** A {@link DisplayContent} as JSON. */
    String content;

    /** Of the content. */
    String sha256;
}
