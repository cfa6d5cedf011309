package fr.gouv.qualite.platform.service.database;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with a column of each type that the platform writes. */
@Entity
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills and reads the fields.
@Table(name = "visit")
public class Visit {

    @Id
    private UUID id;

    private PrefectureCode prefecture;

    private SiteCode site;

    private @Nullable Period period;

    private Period.@Nullable Month month;

    private @Nullable LocalDate day;

    private @Nullable Instant at;

    /** A visit of which nothing but the site is known. */
    public static Visit at(SiteCode site) {
        Visit visit = new Visit();
        visit.id = UUID.randomUUID();
        visit.site = site;
        visit.prefecture = site.prefecture();
        return visit;
    }

    Visit during(Period longer, Period.Month during, LocalDate on, Instant precisely) {
        period = longer;
        month = during;
        day = on;
        at = precisely;
        return this;
    }
}
