package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.month.PeriodLocked;
import fr.gouv.qualite.indicators.month.PeriodUnlocked;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which published displays await a corrected version, each time that a month of their quarter moves or a version
 * is published, in that transaction: while one of the months is unlocked, then while their figures read otherwise.
 */
@ApplicationScoped
class FollowCorrections {

    @Inject
    DisplayEditions editions;

    @Inject
    DraftDisplays drafts;

    @Inject
    AwaitedCorrections awaited;

    @Inject
    SiteMonths months;

    @Inject
    Clock clock;

    void unlocked(@Observes PeriodUnlocked unlocked) {
        quarterOf(unlocked.period()).ifPresent(quarter -> run(unlocked.site(), quarter));
    }

    void locked(@Observes PeriodLocked locked) {
        quarterOf(locked.period()).ifPresent(quarter -> run(locked.site(), quarter));
    }

    void run(SiteCode site, Period quarter) {
        editions.lock(site, quarter);
        editions.latest(site, quarter).ifPresent(edition -> {
            AwaitedCorrection.Key key = AwaitedCorrections.key(edition);
            AwaitedCorrection known = awaited.findById(key);
            Optional<Instant> since = correctedSince(edition, site, quarter);
            if (since.isEmpty() && known != null) {
                awaited.delete(known);
            } else if (since.isPresent() && known == null) {
                awaited.persist(new AwaitedCorrection(key, since.get()));
            }
        });
    }

    private Optional<Instant> correctedSince(Edition edition, SiteCode site, Period quarter) {
        Map<MonthKey, Instant> reopened = months.reopened(DisplayEditions.periods(edition));
        if (!reopened.isEmpty()) {
            return reopened.values().stream().min(Comparator.naturalOrder());
        }
        return editions.content(edition).differsFrom(drafts.run(site, quarter).content())
                ? Optional.of(clock.instant())
                : Optional.empty();
    }

    private static Optional<Period> quarterOf(Period period) {
        return switch (period) {
            case Period.Month month -> Optional.of(month.quarter());
            case Period.Quarter quarter -> Optional.of(quarter);
            default -> Optional.empty();
        };
    }
}
