package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.CellState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The measurements, read and saved. */
@ApplicationScoped
public class Measurements implements PanacheRepositoryBase<MeasurementRow, String> {

    /** A cell that holds something. */
    public record Filled(SiteCode site, String indicator, Period period, CellState state, Source source) {}

    @Inject
    EntityManager database;

    public Optional<Measurement> find(MeasurementKey key) {
        return Optional.ofNullable(database.find(MeasurementRow.class, key.text()))
                .map(MeasurementRow::measurement);
    }

    /** The measurement, or an empty cell. */
    public Measurement get(MeasurementKey key) {
        return find(key).orElseGet(() -> Measurement.expected(key));
    }

    /** What was measured over the periods just before. */
    List<Figures> past(MeasurementKey key) {
        List<String> before = key.period().before(UnusualFigure.PERIODS).stream()
                .map(period -> new MeasurementKey(key.site(), key.indicator(), period).text())
                .toList();
        return database
                .createQuery("from MeasurementRow where id in ?1 and value is not null", MeasurementRow.class)
                .setParameter(1, before)
                .getResultList()
                .stream()
                .map(row -> row.measurement().figures())
                .toList();
    }

    public List<Measurement> ofSite(SiteCode site, Collection<Period> periods) {
        return database
                .createQuery("from MeasurementRow where site = ?1 and period in ?2", MeasurementRow.class)
                .setParameter(1, site)
                .setParameter(2, periods)
                .getResultList()
                .stream()
                .map(MeasurementRow::measurement)
                .toList();
    }

    /** The measurements of these sites over the periods that begin inside this one. */
    public List<Measurement> within(Period period, Collection<SiteCode> sites) {
        return database
                .createQuery(
                        "from MeasurementRow where site in ?1 and firstDay between ?2 and ?3", MeasurementRow.class)
                .setParameter(1, sites)
                .setParameter(2, period.firstDay())
                .setParameter(3, period.lastDay())
                .getResultList()
                .stream()
                .map(MeasurementRow::measurement)
                .toList();
    }

    /** The stored ones of these, by key. They are not attached to the session: many can be read in turn. */
    public Map<MeasurementKey, Measurement> stored(Collection<MeasurementKey> keys) {
        Map<MeasurementKey, Measurement> stored = database.unwrap(Session.class)
                .createNativeQuery("select * from measurement where id = any(?1)", MeasurementRow.class)
                .setParameter(1, keys.stream().map(MeasurementKey::text).toArray(String[]::new))
                .getResultStream()
                .map(MeasurementRow::measurement)
                .collect(Collectors.toMap(Measurement::key, measurement -> measurement));
        database.clear();
        return stored;
    }

    /** Which cells of these prefectures hold something for the period. */
    public List<Filled> filled(Period period, Collection<PrefectureCode> prefectures) {
        return database.createQuery("""
                        select new fr.gouv.qualite.indicators.measurement.Measurements$Filled(
                            site, indicator, period, state, source)
                        from MeasurementRow where period = ?1 and prefecture in ?2 and state <> EXPECTED""", Filled.class)
                .setParameter(1, period)
                .setParameter(2, prefectures)
                .getResultList();
    }

    /** Which cells of these indicators hold something, over the periods that begin between these days. */
    public List<Filled> filledBetween(LocalDate from, LocalDate to, Collection<String> indicators) {
        return database.createQuery("""
                        select new fr.gouv.qualite.indicators.measurement.Measurements$Filled(
                            site, indicator, period, state, source)
                        from MeasurementRow where firstDay between ?1 and ?2 and indicator in ?3 and state <> EXPECTED""", Filled.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, indicators)
                .getResultList();
    }

    /** The values of these indicators at these sites between those days, the oldest first. */
    List<Measurement> values(Collection<SiteCode> sites, Collection<String> indicators, LocalDate from, LocalDate to) {
        return database
                .createQuery("""
                        from MeasurementRow where site in ?1 and indicator in ?2 and firstDay between ?3 and ?4
                        and value is not null order by firstDay, id""", MeasurementRow.class)
                .setParameter(1, sites)
                .setParameter(2, indicators)
                .setParameter(3, from)
                .setParameter(4, to)
                .getResultList()
                .stream()
                .map(MeasurementRow::measurement)
                .toList();
    }

    /** Those that come after this place, in the order in which they last changed. */
    List<MeasurementRow> after(MeasurementFilter filter, Optional<MeasurementFilter.Place> place, int most) {
        MeasurementFilter.Query query = filter.after(place);
        var found = database.createQuery(query.text(), MeasurementRow.class).setMaxResults(most);
        query.parameters().forEach(found::setParameter);
        return found.getResultList();
    }

    void save(Measurement measurement) {
        MeasurementRow stored =
                database.find(MeasurementRow.class, measurement.key().text());
        MeasurementRow row = stored == null ? new MeasurementRow(measurement.key()) : stored;
        row.store(measurement);
        if (stored == null) {
            database.persist(row);
        }
    }

    void add(MeasurementEvent event) {
        database.persist(new MeasurementEventRow(event));
    }

    /** The history of a cell, the oldest entry first. */
    List<MeasurementEvent> history(MeasurementKey key) {
        return events(database.createQuery(
                        "from MeasurementEventRow where site = ?1 and period = ?2 and indicator = ?3 order by id",
                        MeasurementEventRow.class)
                .setParameter(1, key.site())
                .setParameter(2, key.period())
                .setParameter(3, key.indicator())
                .getResultStream());
    }

    Optional<MeasurementEvent> lastEvent(MeasurementKey key) {
        return events(database.createQuery(
                                "from MeasurementEventRow where site = ?1 and period = ?2 and indicator = ?3"
                                        + " order by id desc",
                                MeasurementEventRow.class)
                        .setParameter(1, key.site())
                        .setParameter(2, key.period())
                        .setParameter(3, key.indicator())
                        .setMaxResults(1)
                        .getResultStream())
                .stream()
                .findFirst();
    }

    /** How many entries the history of a month shows. */
    private static final int MOST_EVENTS = 1_000;

    /** Everything that happened to a site's period, the latest first; what moved every cell at once appears once. */
    public List<MeasurementEvent> history(SiteCode site, Period period) {
        return events(database.createQuery("""
                        from MeasurementEventRow where site = ?1 and period = ?2
                        and (indicator is null or type not in (VALIDATED, LOCKED, UNLOCKED))
                        order by id desc""", MeasurementEventRow.class)
                .setParameter(1, site)
                .setParameter(2, period)
                .setMaxResults(MOST_EVENTS)
                .getResultStream());
    }

    private static List<MeasurementEvent> events(Stream<MeasurementEventRow> rows) {
        return rows.map(MeasurementEventRow::event).toList();
    }
}
