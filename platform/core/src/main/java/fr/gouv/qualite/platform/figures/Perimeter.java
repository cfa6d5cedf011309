package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a framework that a prefecture commits to, between two days.
 *
 * @param framework its code
 * @param frameworkVersion the version followed whatever the date; null: the one that applies at each date
 * @param modules codes of the chosen modules; mandatory ones go without saying
 * @param from first day
 * @param to last day; null while it still holds
 * @param sites those committed; empty: all of the prefecture
 */
public record Perimeter(
        String framework,
        @Nullable Long frameworkVersion,
        List<String> modules,
        LocalDate from,
        @Nullable LocalDate to,
        List<SiteCode> sites) {

    public Perimeter {
        modules = List.copyOf(modules);
        sites = List.copyOf(sites);
    }

    boolean covers(SiteCode site, Period period) {
        return period.overlaps(from, to) && (sites.isEmpty() || sites.contains(site));
    }

    /** Whether it follows this version over the period. */
    boolean follows(FrameworkEdition edition, Period period) {
        return framework.equals(edition.framework())
                && (frameworkVersion == null ? edition.applies(period) : frameworkVersion == edition.version());
    }
}
