package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a case is handled, and the calendar and time zone of the site that received it. */
@Embeddable
public record CasePlace(
        String site,
        String prefecture,

        @Column(name = "holiday_zone") @Enumerated(EnumType.STRING)
        HolidayZone holidayZone,

        @Column(name = "time_zone") String timeZone) {

    static CasePlace of(Site site) {
        return new CasePlace(
                site.code().value(),
                site.code().prefecture().value(),
                site.holidayZone(),
                site.timeZone().getId());
    }

    /** Another site handles it; the calendar stays, so that the person waits no longer. */
    CasePlace movedTo(Site other) {
        return new CasePlace(other.code().value(), other.code().prefecture().value(), holidayZone, timeZone);
    }

    SiteCode code() {
        return SiteCode.of(site);
    }

    public WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(holidayZone);
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(timeZone));
    }
}
