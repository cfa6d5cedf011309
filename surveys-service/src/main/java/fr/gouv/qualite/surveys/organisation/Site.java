package fr.gouv.qualite.surveys.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** A place where users are received, as indicators last told it. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "site")
public class Site {

    @Id
    String code;

    String name;

    String timeZone;

    long version;

    public String name() {
        return name;
    }

    /** Where the site's days begin and end. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
