package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.indicators.consolidation.SettledFigures;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.month.PeriodLocked;
import fr.gouv.qualite.indicators.month.PeriodUnlocked;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.figures.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a period's results public in the transaction that locks it, and marks them in the one that unlocks it. */
@ApplicationScoped
class ResultPublisher {

    @Inject
    Catalogue catalogue;

    @Inject
    SettledFigures figures;

    @Inject
    Results results;

    /** Marks what the unlocked period published. */
    void reopen(@Observes PeriodUnlocked unlocked) {
        Instant now = results.nextDate();
        results.of(unlocked.site(), unlocked.period()).forEach(result -> result.reopen(now));
    }

    void publish(@Observes PeriodLocked locked) {
        SiteCode site = locked.site();
        Period period = locked.period();
        Frequency frequency = Frequency.of(period);
        List<IndicatorView> indicators = catalogue.indicators().values().stream()
                .filter(it -> it.frequency() == frequency)
                .toList();
        Map<String, PublishedResult> published =
                results.of(site, period).stream().collect(Collectors.toMap(PublishedResult::id, Function.identity()));
        Instant now = results.nextDate();
        for (SettledFigure figure : figures.of(site, period, indicators).values()) {
            PublishedResult before = published.get(PublishedResult.id(site, period, figure));
            if (before != null) {
                before.publish(figure, now);
            } else if (figure.situation() != Situation.MISSING) {
                results.persist(new PublishedResult(site, period, figure, now));
            }
        }
    }
}
