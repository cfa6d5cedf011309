package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.platform.HolidayZone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A prefecture or a site, as told to the other services. */
record OrganisationEvent(
        String kind,
        String code,
        String prefecture,
        String name,
        @Nullable SiteType siteType,
        @Nullable String town,
        HolidayZone holidayZone,
        String timeZone,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        long version) {

    static OrganisationEvent of(PrefectureView it) {
        return new OrganisationEvent(
                "PREFECTURE",
                it.code(),
                it.code(),
                it.name(),
                null,
                null,
                it.holidayZone(),
                it.timeZone(),
                null,
                null,
                it.version());
    }

    static OrganisationEvent of(SiteView it, PrefectureView home) {
        return new OrganisationEvent(
                "SITE",
                it.code().value(),
                it.prefecture(),
                it.name(),
                it.type(),
                it.town(),
                home.holidayZone(),
                home.timeZone(),
                it.openedOn(),
                it.closedOn(),
                it.version());
    }
}
