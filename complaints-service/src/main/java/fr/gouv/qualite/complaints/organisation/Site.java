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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place where users are received, as indicators last published it. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields.
@Table(name = "site")
public class Site {

    @Id
    private String code;

    private String prefecture;
    private String name;

    @Nullable
    private String town;

    @Enumerated(EnumType.STRING)
    private HolidayZone holidayZone;

    private String timeZone;

    @Nullable
    private LocalDate openedOn;

    @Nullable
    private LocalDate closedOn;

    /** The day, at the site, when this service heard of it. */
    private LocalDate knownSince;

    private long version;

    protected Site() {}

    /** A site that keeps the holidays and the time zone of a territory. */
    public static Site of(SiteCode code, String name, HolidayZone zone) {
        Site site = new Site();
        site.code = code.value();
        site.prefecture = code.prefecture().value();
        site.name = name;
        site.holidayZone = zone;
        site.timeZone = zone.timeZone().getId();
        return site;
    }

    static Site first(OrganisationEvents.Organisation published, Instant now) {
        Site site = new Site();
        site.code = published.code();
        site.copy(published);
        site.knownSince = site.dayOf(now);
        return site;
    }

    /** Takes over what was published, unless it is older than what is known. */
    void update(OrganisationEvents.Organisation published) {
        if (published.version() > version) {
            copy(published);
        }
    }

    private void copy(OrganisationEvents.Organisation published) {
        prefecture = published.prefecture();
        name = published.name();
        town = published.town();
        holidayZone = published.zone();
        timeZone = published.timeZone() == null ? holidayZone.timeZone().getId() : published.timeZone();
        openedOn = published.openedOn();
        closedOn = published.closedOn();
        version = published.version();
    }

    public SiteCode code() {
        return SiteCode.of(code);
    }

    public String name() {
        return name;
    }

    /** The town it is in; its name when the town is unknown. */
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

    /** The first day for which this service answers: it knew the site, and the site was open. */
    public LocalDate observedFrom() {
        return openedOn != null && openedOn.isAfter(knownSince) ? openedOn : knownSince;
    }

    /** Whether it has opened by that day and not closed for good. */
    public boolean isOpenOn(LocalDate day) {
        return !isYetToOpenOn(day) && (closedOn == null || !day.isAfter(closedOn));
    }

    boolean isYetToOpenOn(LocalDate day) {
        return openedOn != null && day.isBefore(openedOn);
    }

    Optional<LocalDate> openedOn() {
        return Optional.ofNullable(openedOn);
    }

    /** The last day of a site that is or will be closed. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
