package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.Session;

/** The measurements, their locks and their audit trail. */
@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, String> {

    private static final int MOST_LOCKED_PLACES = 200;

    @Inject
    DataSource database;

    Optional<Measurement> of(SiteCode site, String indicator, Period period) {
        return findByIdOptional(Measurement.id(site, indicator, period));
    }

    List<Measurement> ofSite(SiteCode site, Collection<Period> periods) {
        return list(
                "site = ?1 and period in ?2",
                site.value(),
                periods.stream().map(Period::toString).toList());
    }

    /** Which cells of these prefectures hold something for the period, by site. */
    Map<String, List<FilledCell>> filled(Period period, Collection<PrefectureCode> prefectures) {
        return find("period = ?1 and prefecture in ?2", period.toString(), values(prefectures))
                .project(FilledCell.class)
                .stream()
                .collect(Collectors.groupingBy(FilledCell::site));
    }

    /** What the periods inside this one add up to in these prefectures, by indicator. */
    Map<String, Totals> totals(Period period, Collection<PrefectureCode> prefectures) {
        return getEntityManager()
                .createQuery(Totals.QUERY, Totals.class)
                .setParameter("from", period.firstDay())
                .setParameter("to", period.lastDay())
                .setParameter("prefectures", values(prefectures))
                .getResultStream()
                .collect(Collectors.toMap(Totals::of, it -> it));
    }

    /** What the periods inside this one add up to for an indicator, by prefecture. */
    Map<String, Totals> totalsByPrefecture(String indicator, Period period) {
        return getEntityManager()
                .createQuery(Totals.BY_PREFECTURE, Totals.class)
                .setParameter("from", period.firstDay())
                .setParameter("to", period.lastDay())
                .setParameter("indicator", indicator)
                .getResultStream()
                .collect(Collectors.toMap(Totals::of, it -> it));
    }

    private static List<String> values(Collection<PrefectureCode> prefectures) {
        return prefectures.stream().map(PrefectureCode::value).toList();
    }

    /** Those that these cells are about, by identifier: to read, changes to them are not written by themselves. */
    Map<String, Measurement> stored(Collection<ImportedCell> cells) {
        Map<String, Measurement> stored = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from measurement where id = any(?1)", Measurement.class)
                .setParameter(1, cells.stream().map(ImportedCell::id).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(it -> it.id, it -> it));
        getEntityManager().clear();
        return stored;
    }

    /** Those of these sites over the periods inside this one, by identifier. */
    Map<String, Measurement> within(Period period, Collection<SiteCode> sites) {
        List<String> codes = sites.stream().map(SiteCode::value).toList();
        return find("site in ?1 and firstDay between ?2 and ?3", codes, period.firstDay(), period.lastDay()).stream()
                .collect(Collectors.toMap(it -> it.id, it -> it));
    }

    /** A site and a period, as one name: what is locked and validated together. */
    static String place(SiteCode site, Period period) {
        return site + "/" + period;
    }

    boolean isLocked(SiteCode site, Period period) {
        return getEntityManager().find(LockedPeriod.class, place(site, period)) != null;
    }

    /** Of these places, those that are locked. */
    Set<String> locked(Collection<String> places) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from locked_period where id = any(?1)", String.class)
                .setParameter(1, places.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Set<String> lockedSites(Period period) {
        return getEntityManager()
                .createQuery("select id from LockedPeriod where id like ?1", String.class)
                .setParameter(1, "%/" + period)
                .getResultStream()
                .map(id -> id.substring(0, id.indexOf('/')))
                .collect(Collectors.toSet());
    }

    /**
     * Writes that touch the same site and period wait for each other until the transaction ends. They hold the
     * prefecture too, but share it: only what writes very many places takes it for itself.
     */
    void serialize(SiteCode site, Period period) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock_shared(hashtextextended(?1, 0)) as text),"
                        + " cast(pg_advisory_xact_lock(hashtextextended(?2, 0)) as text)")
                .setParameter(1, site.prefecture().value())
                .setParameter(2, place(site, period))
                .getSingleResult();
    }

    /**
     * The same for all these places. PostgreSQL has room for some thousands of such locks in all: above some hundreds,
     * whole prefectures are taken instead.
     */
    void serialize(Set<String> places) {
        List<String> prefectures = places.stream()
                .map(place -> place.substring(0, place.indexOf('-')))
                .toList();
        if (places.size() > MOST_LOCKED_PLACES) {
            lock("pg_advisory_xact_lock", prefectures);
        } else {
            lock("pg_advisory_xact_lock_shared", prefectures);
            lock("pg_advisory_xact_lock", places);
        }
    }

    /** In one order for everybody, so that two writers never wait for each other. */
    private void lock(String function, Collection<String> names) {
        var unused = getEntityManager()
                .createNativeQuery("select cast(" + function
                        + "(hashtextextended(name, 0)) as text) from unnest(cast(?1 as text[])) as name")
                .setParameter(1, names.stream().distinct().sorted().toArray(String[]::new))
                .getResultList();
    }

    void lock(SiteCode site, Period period) {
        LockedPeriod locked = new LockedPeriod();
        locked.id = site + "/" + period;
        getEntityManager().merge(locked);
    }

    void unlock(SiteCode site, Period period) {
        getEntityManager()
                .createQuery("delete from LockedPeriod where id = ?1")
                .setParameter(1, site + "/" + period)
                .executeUpdate();
    }

    void keep(MeasurementChange change) {
        getEntityManager().persist(change);
    }

    /** The connection of this transaction, to pour rows. */
    Connection connection() throws SQLException {
        return database.getConnection();
    }

    Optional<String> lastChange(Measurement of) {
        return getEntityManager()
                .createQuery("select what from MeasurementChange where measurement = ?1 order by id desc", String.class)
                .setParameter(1, of.id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<MeasurementChange> changes(SiteCode site, String indicator, Period period) {
        return getEntityManager()
                .createQuery("from MeasurementChange where measurement = ?1 order by id", MeasurementChange.class)
                .setParameter(1, Measurement.id(site, indicator, period))
                .getResultList();
    }

    /** How many lines the history of a month shows. */
    static final int MOST_CHANGES = 1_000;

    /** Everything that happened to a site's period, the latest first; what moved every cell at once is told once. */
    List<MeasurementChange> changes(SiteCode site, Period period) {
        return getEntityManager()
                .createQuery("""
                        from MeasurementChange c where c.measurement = ?1
                        or (c.measurement in (select m.id from Measurement m where m.site = ?2 and m.period = ?3)
                            and c.what not in ?4 and c.what not like ?5)
                        order by c.id desc""", MeasurementChange.class)
                .setParameter(1, place(site, period))
                .setParameter(2, site.value())
                .setParameter(3, period.toString())
                .setParameter(4, List.of(MonthBoards.VALIDATED_ALL, MonthBoards.LOCKED_ALL))
                .setParameter(5, MonthBoards.UNLOCKED_ALL + "%")
                .setMaxResults(MOST_CHANGES)
                .getResultList();
    }
}
