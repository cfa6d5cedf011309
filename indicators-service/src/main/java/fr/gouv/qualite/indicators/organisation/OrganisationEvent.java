package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.IndicatorsEvent;
import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A prefecture or a site, as published to the other services. */
record OrganisationEvent(
        String kind,
        String code,
        String prefecture,
        String name,
        @Nullable RegionName region,
        @Nullable SiteType siteType,
        @Nullable String town,
        HolidayZone holidayZone,
        String timeZone,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable List<AskedPerimeter> perimeters,
        @Nullable List<DeadlineRule> deadlineRules,
        long version) {

    /** The code of a region and its name in French. */
    record RegionName(Region code, String name) {}

    /** A perimeter without its bureaux: which modules of which framework are asked of which sites, and when. */
    record AskedPerimeter(
            String framework,
            @Nullable Long frameworkVersion,
            List<String> modules,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<SiteCode> sites) {

        private static AskedPerimeter of(Perimeter perimeter) {
            return new AskedPerimeter(
                    perimeter.framework(),
                    perimeter.frameworkVersion(),
                    perimeter.modules(),
                    perimeter.from(),
                    perimeter.to(),
                    perimeter.sites() == null || perimeter.sites().isEmpty() ? null : perimeter.sites());
        }
    }

    static OrganisationEvent of(PrefectureView prefecture) {
        return new OrganisationEvent(
                "PREFECTURE",
                prefecture.code(),
                prefecture.code(),
                prefecture.name(),
                Region.of(PrefectureCode.of(prefecture.code()))
                        .map(region -> new RegionName(region, region.label()))
                        .orElse(null),
                null,
                null,
                prefecture.holidayZone(),
                prefecture.timeZone(),
                null,
                null,
                prefecture.perimeters().stream().map(AskedPerimeter::of).toList(),
                prefecture.deadlineRules(),
                prefecture.version() + IndicatorsEvent.GENERATION);
    }

    /** The version grows with the site's and with its prefecture's, whose zones it carries. */
    static OrganisationEvent of(SiteView site, PrefectureView home) {
        return new OrganisationEvent(
                "SITE",
                site.code().value(),
                site.prefecture(),
                site.name(),
                null,
                site.type(),
                site.town(),
                home.holidayZone(),
                site.timeZone() == null ? home.timeZone() : site.timeZone(),
                site.openedOn(),
                site.closedOn(),
                null,
                null,
                site.version() + home.version() + IndicatorsEvent.GENERATION);
    }
}
