package fr.gouv.qualite.indicators.month;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.indicators.IndicatorsEvent;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The periods of the sites, with their locks. */
@ApplicationScoped
public class SiteMonths implements PanacheRepositoryBase<SiteMonth, SiteMonth.Key> {

    /** Creates the rows that are absent and locks all of them, in one order for everybody so that nobody deadlocks. */
    private static final String HOLD = """
            insert into site_month (site, period, version)
            select site, period, 0
            from unnest(cast(?1 as text[]), cast(?2 as text[])) as wanted (site, period)
            order by site, period
            on conflict (site, period) do update set site = excluded.site
            returning *""";

    @Inject
    EntityManager database;

    @Inject
    Event<PeriodLocked> locked;

    @Inject
    Event<PeriodUnlocked> unlocked;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Reads without loading the row, so that {@link #hold} reads it anew once it has waited. */
    public boolean isLocked(SiteCode site, Period period) {
        return database.createQuery(
                                "select count(*) from SiteMonth where site = ?1 and period = ?2 and lockedAt is not null",
                                Long.class)
                        .setParameter(1, site.value())
                        .setParameter(2, period.toString())
                        .getSingleResult()
                > 0;
    }

    /** The locked ones of these. */
    public Set<MonthKey> locked(Collection<MonthKey> keys) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select m.* from site_month m
                        join unnest(cast(?1 as text[]), cast(?2 as text[])) as wanted (site, period)
                            on m.site = wanted.site and m.period = wanted.period
                        where m.locked_at is not null""", SiteMonth.class)
                .setParameter(1, sites(keys))
                .setParameter(2, periods(keys))
                .getResultStream()
                .map(SiteMonths::key)
                .collect(Collectors.toSet());
    }

    /** Since when what the period published is being corrected; empty while it is locked or never was. */
    public Optional<Instant> reopenedSince(SiteCode site, Period period) {
        return find(site, period).flatMap(SiteMonth::reopenedSince);
    }

    /** The unlocked ones of these, each with the time since which what it published is being corrected. */
    public Map<MonthKey, Instant> reopened(Collection<MonthKey> keys) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        select m.* from site_month m
                        join unnest(cast(?1 as text[]), cast(?2 as text[])) as wanted (site, period)
                            on m.site = wanted.site and m.period = wanted.period
                        where m.locked_at is null and m.reopened_at is not null""", SiteMonth.class)
                .setParameter(1, sites(keys))
                .setParameter(2, periods(keys))
                .getResultStream()
                .collect(Collectors.toMap(
                        SiteMonths::key, month -> month.reopenedSince().orElseThrow()));
    }

    /** When a period was last locked or unlocked, at any site. */
    public Optional<Instant> lastLockOrUnlock() {
        return Optional.ofNullable(
                database.createQuery("select max(greatest(lockedAt, reopenedAt)) from SiteMonth", Instant.class)
                        .getSingleResult());
    }

    /** The locked periods of the sites of a prefecture. */
    public List<MonthKey> lockedIn(PrefectureCode prefecture) {
        return database.createQuery("from SiteMonth where site like ?1 and lockedAt is not null", SiteMonth.class)
                .setParameter(1, prefecture.value() + "-%")
                .getResultStream()
                .map(SiteMonths::key)
                .toList();
    }

    /** The sites that have locked this period. */
    public Set<SiteCode> lockedSites(Period period) {
        return database.createQuery(
                        "select site from SiteMonth where period = ?1 and lockedAt is not null", String.class)
                .setParameter(1, period.toString())
                .getResultStream()
                .map(SiteCode::of)
                .collect(Collectors.toSet());
    }

    /**
     * Makes other writers of this period of the site wait until the transaction ends.
     *
     * @return whether the period is locked
     */
    public boolean hold(SiteCode site, Period period) {
        return row(site, period).isLocked();
    }

    /** The same for all of these; returns those that are locked. */
    public Set<MonthKey> hold(Set<MonthKey> keys) {
        return rows(keys).stream()
                .filter(SiteMonth::isLocked)
                .map(SiteMonths::key)
                .collect(Collectors.toSet());
    }

    /** Refuses when the period cannot be validated as a whole. */
    public void validate(SiteCode site, Period period) {
        row(site, period).validate();
    }

    /** Locks the period, whose figures are published in the same transaction once {@link #publish} is called. */
    public void lock(SiteCode site, Period period, List<String> missing, long toValidate, Author author) {
        SiteMonth month = row(site, period);
        month.lock(missing, toValidate, author, clock.instant());
        tell(month);
    }

    /** Lets the other features publish what the locked period holds. */
    public void publish(SiteCode site, Period period) {
        locked.fire(new PeriodLocked(site, period));
    }

    public void unlock(SiteCode site, Period period) {
        SiteMonth month = row(site, period);
        month.unlock(clock.instant());
        tell(month);
        unlocked.fire(new PeriodUnlocked(site, period));
    }

    /** Which steps are possible now. */
    public MonthSteps steps(SiteCode site, Period period, List<String> missing, long toValidate) {
        return MonthSteps.of(find(site, period).orElseGet(() -> new SiteMonth(site, period)), missing, toValidate);
    }

    /** Publishes every period that was ever locked, as it now is. */
    public void publishAll() {
        list("lockedAt is not null or reopenedAt is not null").forEach(this::tell);
    }

    /** Publishes the period as it now is. */
    private void tell(SiteMonth month) {
        // Now, and not when the transaction ends: the event carries the version that this change makes.
        database.flush();
        outbox.add(IndicatorsEvent.PERIOD_CHANGED.event(
                new MonthKey(month.site(), month.period()).text(), PeriodEvent.of(month)));
    }

    private Optional<SiteMonth> find(SiteCode site, Period period) {
        return Optional.ofNullable(database.find(SiteMonth.class, new SiteMonth.Key(site.value(), period.toString())));
    }

    private SiteMonth row(SiteCode site, Period period) {
        return rows(Set.of(new MonthKey(site, period))).getFirst();
    }

    private List<SiteMonth> rows(Set<MonthKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return database.unwrap(Session.class)
                .createNativeQuery(HOLD, SiteMonth.class)
                .setParameter(1, sites(keys))
                .setParameter(2, periods(keys))
                .getResultList();
    }

    private static String[] sites(Collection<MonthKey> keys) {
        return keys.stream().map(key -> key.site().value()).toArray(String[]::new);
    }

    private static String[] periods(Collection<MonthKey> keys) {
        return keys.stream().map(key -> key.period().toString()).toArray(String[]::new);
    }

    private static MonthKey key(SiteMonth month) {
        return new MonthKey(month.site(), month.period());
    }
}
