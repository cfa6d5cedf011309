package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A published display that awaits a corrected version, and since when. */
@Entity
@IdClass(AwaitedCorrection.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields, and reads them.
@Table(name = "awaited_correction")
class AwaitedCorrection {

    record Key(String site, String quarter) implements Serializable {

        static Key of(SiteCode site, Period quarter) {
            return new Key(site.value(), quarter.toString());
        }
    }

    @Id
    private String site;

    @Id
    private String quarter;

    private Instant since;

    /** Hibernate's. */
    protected AwaitedCorrection() {}

    AwaitedCorrection(Key key, Instant since) {
        this.site = key.site();
        this.quarter = key.quarter();
        this.since = since;
    }

    Key key() {
        return new Key(site, quarter);
    }

    Instant since() {
        return since;
    }
}
