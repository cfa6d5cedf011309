package fr.gouv.qualite.surveys.organisation;

import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place where users are received, as indicators last published it. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields, and reads them.
@Table(name = "site")
class Site {

    @Id
    private String code;

    private String name;

    private String timeZone;

    @Nullable
    private LocalDate openedOn;

    @Nullable
    private LocalDate closedOn;

    private long version;

    Site() {}

    Site(SiteCode code) {
        this.code = code.value();
    }

    /** Takes what an event says, unless it is older. */
    void update(OrganisationEvents.Organisation published, ZoneId zone) {
        if (published.version() > version) {
            name = published.name();
            timeZone = zone.getId();
            openedOn = published.openedOn();
            closedOn = published.closedOn();
            version = published.version();
        }
    }

    String name() {
        return name;
    }

    /** Where the site's days begin and end. */
    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** Why nobody is received there that day; empty when the site is open. */
    Optional<String> whyClosedOn(LocalDate day) {
        if (closedOn != null && day.isAfter(closedOn)) {
            return Optional.of("« " + name + " » a fermé le " + FrenchDate.of(closedOn) + ".");
        }
        return openedOn != null && day.isBefore(openedOn)
                ? Optional.of("« " + name + " » n’ouvre que le " + FrenchDate.of(openedOn) + ".")
                : Optional.empty();
    }
}
