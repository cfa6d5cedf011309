package fr.gouv.qualite.complaints.organisation;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A place where users are received, as indicators last told it. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
@Table(name = "site")
public class Site {

    @Id
    String code;

    String prefecture;

    String name;

    @Nullable
    String town;

    @Enumerated(EnumType.STRING)
    HolidayZone holidayZone;

    String timeZone;

    long version;

    public SiteCode code() {
        return SiteCode.of(code);
    }

    public String name() {
        return name;
    }

    /** The town it is in; its name when nobody told the town. */
    public String town() {
        return town == null ? name : town;
    }

    /** Which public holidays apply there. */
    public HolidayZone holidayZone() {
        return holidayZone;
    }

    /** Where the site's days begin and end. */
    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** The day it is there at this instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, timeZone());
    }
}
