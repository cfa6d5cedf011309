package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts a month again whenever one of its cases changes, and tells the indicators in the transaction of the change.
 *
 * <p>The month is that of receipt. The count is of all complaints and suggestions owed an answer, whatever their scope:
 * see {@link Delays}. A case that nobody touches becomes late by itself, so months with unanswered cases past their due
 * date are counted again from time to time.
 */
@ApplicationScoped
public class MonthlyFigures {

    static final String TOPIC = "qualite.complaints.monthly-figures.v1";
    private static final String TYPE = "fr.gouv.qualite.complaints.monthly-figures-counted.v1";
    private static final String SCHEMA = "monthly-figures.v1.json";

    /** The month's figures as the other services are told them. */
    record Told(SiteCode site, Period.Month month, List<Figures.Figure> figures, long version) {}

    @Inject
    EntityManager entities;

    @Inject
    CaseGroups groups;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Counts one month of one site, and tells it when it changed. Two counts of the same month wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void count(SiteCode site, Period.Month month) {
        CountedMonth counted = hold(site, month);
        Figures figures = Figures.of(groups.of(Selection.ofSites(List.of(site), month, month)));
        if (counted.take(figures)) {
            Told told = new Told(site, month, figures.figures(), counted.version);
            outbox.add(new Event(TOPIC, site + "/" + month, TYPE, SCHEMA, told));
        }
    }

    private CountedMonth hold(SiteCode site, Period.Month month) {
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

    @Scheduled(every = "{qualite.figures.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void countWhatBecameLate() {
        List<?> months = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("""
                        SELECT DISTINCT site, received_month FROM case_file
                        WHERE owed_answer AND answered_on IS NULL AND due_on < (:now AT TIME ZONE time_zone)::date""", Object[].class)
                .setParameter("now", clock.instant())
                .getResultList());
        for (Object row : months) {
            Object[] month = (Object[]) row;
            QuarkusTransaction.requiringNew()
                    .run(() -> count(SiteCode.of((String) month[0]), Period.Month.of(day(month[1]))));
        }
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
