package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.complaints.ComplaintsEvent;
import fr.gouv.qualite.complaints.casefile.CaseChanged;
import fr.gouv.qualite.complaints.casefile.query.CaseSelection;
import fr.gouv.qualite.complaints.casefile.query.CaseTotals;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Counts a month again whenever one of its cases changes, and publishes its figures in the transaction of the change.
 *
 * <p>The month is that of receipt. The count is of all complaints and suggestions owed an answer, whatever their scope:
 * see {@link Delays}. A case that nobody touches becomes late by itself, so months with unanswered cases past their due
 * date are counted again from time to time.
 */
@ApplicationScoped
class MonthlyFigures {

    /** The month's figures as they are published to the other services. */
    record Published(SiteCode site, Period.Month month, List<Figures.Figure> figures, long version) {}

    @Inject
    EntityManager entities;

    @Inject
    CaseTotals totals;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void countAgain(@Observes CaseChanged changed) {
        count(changed.site(), changed.month());
    }

    /** Counts one month of one site, and publishes it when it changed. Two counts of the same month wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    void count(SiteCode site, Period.Month month) {
        CountedMonth counted = lock(site, month);
        Figures figures = Figures.of(totals.of(CaseSelection.ofSites(List.of(site), month, month)));
        if (counted.update(figures)) {
            Published published = new Published(site, month, figures.figures(), counted.version());
            outbox.add(ComplaintsEvent.MONTHLY_FIGURES_COUNTED.about(site + "/" + month, published));
        }
    }

    private CountedMonth lock(SiteCode site, Period.Month month) {
        entities.createNativeQuery(
                        "INSERT INTO monthly_figures (site, month) VALUES (:site, :month) ON CONFLICT DO NOTHING")
                .setParameter("site", site.value())
                .setParameter("month", month.firstDay())
                .executeUpdate();
        return entities.find(
                CountedMonth.class,
                new CountedMonth.Key(site.value(), month.firstDay()),
                LockModeType.PESSIMISTIC_WRITE);
    }

    /** Counts again the months of what became late without being touched. */
    @Scheduled(every = "{qualite.figures.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void countWhatBecameLate() {
        QuarkusTransaction.requiringNew()
                .call(() -> totals.lateMonths(clock.instant()))
                .forEach(late -> QuarkusTransaction.requiringNew().run(() -> count(late.site(), late.month())));
    }
}
