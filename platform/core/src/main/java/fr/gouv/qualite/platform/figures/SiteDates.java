package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A site and the days between which it receives users.
 *
 * @param openedOn first day; null: always was open
 * @param closedOn last day; null: still is
 */
public record SiteDates(
        SiteCode code,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** Whether it receives users on some day of the period. */
    public boolean isOpen(Period period) {
        return period.overlaps(openedOn, closedOn);
    }
}
