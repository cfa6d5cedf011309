package fr.gouv.qualite.complaints.statistics;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the figures of each month that has ended at a site, 0 out of 0 included: without them, nobody could tell a
 * quiet site from one whose figures are still to come.
 *
 * <p>The months of a site begin when this service has known it and it was open, or with its oldest case when that is
 * earlier. What was missed while the service was down is caught up, month by month, so many at a time. Two replicas may
 * do the same work: a month is published when its figures change, so once.
 */
@ApplicationScoped
class EndedMonths {

    /** Months counted in one run, each in its own transaction; the next run goes on. */
    private static final int BATCH = 500;

    /**
     * What was published for a site.
     *
     * @param nextMonth the first that was not; absent when none was
     * @param oldestMonth the oldest month with a case
     */
    private record Published(
            String site,
            @Nullable LocalDate firstMonth,
            @Nullable LocalDate nextMonth,
            @Nullable LocalDate oldestMonth) {}

    @Inject
    Session database;

    @Inject
    Sites sites;

    @Inject
    MonthlyFigures figures;

    @Inject
    Clock clock;

    @Scheduled(every = "{qualite.ended-months.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void publish() {
        Map<String, Published> published = QuarkusTransaction.requiringNew().call(this::published);
        Instant now = clock.instant();
        int left = BATCH;
        for (Site site : QuarkusTransaction.requiringNew().call(sites::inOrder)) {
            left -= publish(site, published.get(site.code().value()), now, left);
        }
    }

    /** Publishes the months of a site that follow what was published, and says how many. */
    private int publish(Site site, @Nullable Published published, Instant now, int most) {
        Period.Month first = first(site, published);
        Period.Month month = next(first, published);
        Period.Month last = last(site, now);
        int done = 0;
        while (done < most && month.compareTo(last) <= 0) {
            publish(site.code(), first, month);
            month = month.next();
            done++;
        }
        return done;
    }

    private void publish(SiteCode site, Period.Month first, Period.Month month) {
        QuarkusTransaction.requiringNew().run(() -> {
            figures.count(site, month);
            database.createNativeMutationQuery("""
                            INSERT INTO published_months (site, first_month, next_month) VALUES (:site, :first, :next)
                            ON CONFLICT (site) DO UPDATE SET first_month = :first, next_month = :next""")
                    .setParameter("site", site.value())
                    .setParameter("first", first.firstDay())
                    .setParameter("next", month.next().firstDay())
                    .executeUpdate();
        });
    }

    private static Period.Month first(Site site, @Nullable Published published) {
        Period.Month observed = Period.Month.of(site.observedFrom());
        if (published == null || published.oldestMonth() == null) {
            return observed;
        }
        Period.Month oldest = Period.Month.of(published.oldestMonth());
        return oldest.compareTo(observed) < 0 ? oldest : observed;
    }

    /** All months again when an older case has come since: those already published do not change. */
    private static Period.Month next(Period.Month first, @Nullable Published published) {
        LocalDate from = published == null ? null : published.firstMonth();
        LocalDate next = published == null ? null : published.nextMonth();
        return from == null || next == null || from.isAfter(first.firstDay()) ? first : Period.Month.of(next);
    }

    /** The last month that ended, at the site; no later than that of its closure. */
    private static Period.Month last(Site site, Instant now) {
        LocalDate ended = site.dayOf(now).withDayOfMonth(1).minusDays(1);
        return Period.Month.of(site.closedOn().filter(ended::isAfter).orElse(ended));
    }

    private Map<String, Published> published() {
        return database.createNativeQuery("""
                        SELECT site, p.first_month, p.next_month, oldest.month
                        FROM published_months p FULL JOIN (
                            SELECT site, min(month) AS month FROM monthly_figures GROUP BY site) oldest USING (site)""", Published.class)
                .getResultStream()
                .collect(toMap(Published::site, Function.identity()));
    }
}
