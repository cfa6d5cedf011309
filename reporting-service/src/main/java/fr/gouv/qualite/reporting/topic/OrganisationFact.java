package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prefecture or a site.
 *
 * @param perimeters what a prefecture committed to; null for a site, and from a producer that does not say
 */
public record OrganisationFact(
        Kind kind,
        String code,
        String prefecture,
        String name,
        @Nullable String siteType,
        @Nullable String timeZone,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable List<Commitment> perimeters,
        long version)
        implements Fact {

    public enum Kind {
        PREFECTURE,
        SITE
    }

    /**
     * The modules of a framework that a prefecture commits to.
     *
     * @param frameworkVersion null: the version that applies at each date
     * @param sites null: all those of the prefecture
     */
    public record Commitment(
            String framework,
            @Nullable Long frameworkVersion,
            List<String> modules,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<SiteCode> sites) {}
}
