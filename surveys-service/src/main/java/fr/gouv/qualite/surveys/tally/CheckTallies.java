package fr.gouv.qualite.surveys.tally;

import fr.gouv.qualite.surveys.campaign.Campaigns;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Counts again, each night, one campaign out of seven, so that each is checked every week, and those that were found wrong. A
 * drift is told by the metric {@code qualite_tally_drift} until a person who looked has repaired it: it means that
 * something was counted wrong.
 */
@ApplicationScoped
class CheckTallies {

    private static final Logger LOG = Logger.getLogger(CheckTallies.class);

    @Inject
    Campaigns campaigns;

    @Inject
    TallyTable tallies;

    @Inject
    Clock clock;

    @Inject
    MeterRegistry metrics;

    /** How many tallies differ, by campaign found wrong. */
    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();

    @PostConstruct
    void tellDrift() {
        metrics.gauge("qualite.tally.drift", wrong, found -> found.values().stream()
                .mapToInt(it -> it)
                .sum());
    }

    @Scheduled(cron = "{qualite.surveys.check.cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void checkTonight() {
        int slice = LocalDate.now(clock).getDayOfWeek().getValue() - 1;
        check(QuarkusTransaction.requiringNew().call(campaigns::slugs).stream()
                .filter(slug -> Math.floorMod(slug.hashCode(), 7) == slice || wrong.containsKey(slug))
                .toList());
    }

    void check(List<String> slugs) {
        for (String slug : slugs) {
            int differing = QuarkusTransaction.requiringNew().call(() -> tallies.drift(slug));
            if (differing > 0) {
                LOG.errorf("%d tallies of campaign %s differ from its responses", differing, slug);
                wrong.put(slug, differing);
            } else {
                wrong.remove(slug);
            }
        }
    }
}
