package fr.gouv.qualite.surveys.organisation;

import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** A place where users are received, as indicators last published it. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields, and reads them.
@Table(name = "site")
class Site {

    @Id
    private String code;

    private String name;

    private String timeZone;

    private long version;

    Site() {}

    Site(SiteCode code) {
        this.code = code.value();
    }

    /** Takes what an event says, unless it is older. */
    void update(String name, ZoneId zone, long version) {
        if (version > this.version) {
            this.name = name;
            this.timeZone = zone.getId();
            this.version = version;
        }
    }

    /** Where the site's days begin and end. */
    ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
