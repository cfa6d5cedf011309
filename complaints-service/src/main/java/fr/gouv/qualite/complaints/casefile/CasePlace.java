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
import org.jspecify.annotations.Nullable;

/**
 * Where a case is handled, and the site that received it with its calendar and time zone.
 *
 * @param receivedBy the site that received it; absent while it has not moved to another
 * @param countedBy the site whose figures count it, where its deadline was missed; absent when that is the one that handles
 *     it
 * @param countedIn the prefecture of that site
 */
@Embeddable
public record CasePlace(
        String site,
        String prefecture,

        @Column(name = "holiday_zone") @Enumerated(EnumType.STRING)
        HolidayZone holidayZone,

        @Column(name = "time_zone") String timeZone,
        @Column(name = "received_by") @Nullable String receivedBy,
        @Column(name = "counted_by") @Nullable String countedBy,
        @Column(name = "counted_in") @Nullable String countedIn) {

    static CasePlace of(Site site) {
        return new CasePlace(
                site.code().value(),
                site.code().prefecture().value(),
                site.holidayZone(),
                site.timeZone().getId(),
                null,
                null,
                null);
    }

    /** Another site handles it; the rules and the calendar stay, so that the person waits no longer. */
    CasePlace movedTo(Site other) {
        return new CasePlace(
                other.code().value(),
                other.code().prefecture().value(),
                holidayZone,
                timeZone,
                receiver().value(),
                countedBy,
                countedIn);
    }

    /** Goes on counting it here wherever it goes: a missed deadline is that of the site where it was missed. */
    CasePlace countedHere() {
        return countedBy == null
                ? new CasePlace(site, prefecture, holidayZone, timeZone, receivedBy, site, prefecture)
                : this;
    }

    /** The site whose figures count it. */
    public SiteCode counting() {
        return SiteCode.of(countedBy == null ? site : countedBy);
    }

    SiteCode code() {
        return SiteCode.of(site);
    }

    /** The site whose rules apply. */
    SiteCode receiver() {
        return SiteCode.of(receivedBy == null ? site : receivedBy);
    }

    public WorkingDayCalendar calendar() {
        return WorkingDayCalendar.of(holidayZone);
    }

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(timeZone));
    }
}
