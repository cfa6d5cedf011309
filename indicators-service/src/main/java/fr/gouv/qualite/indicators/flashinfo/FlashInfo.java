package fr.gouv.qualite.indicators.flashinfo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A site's month as it was told: what the manager writes before the lock, what is published by it. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "flash_info")
class FlashInfo {

    /** {@code site/month}. */
    @Id
    String id;

    String prefecture;

    String site;

    String month;

    LocalDate firstDay;

    /** What the quality manager says first; it is published with the next lock. */
    @Nullable
    String introduction;

    /** Grows with each change of the introduction and each publication. */
    long version;

    /** How many times it was published; 0 until the month is locked. */
    int edition;

    @Nullable
    LocalDate publishedOn;

    /** A {@link FlashContent} as JSON: what the lock published. */
    @Nullable
    String content;
}
