package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The measurements, their locks and their audit trail. */
@ApplicationScoped
class Measurements implements PanacheRepositoryBase<Measurement, String> {

    Optional<Measurement> of(SiteCode site, String indicator, Period period) {
        return findByIdOptional(Measurement.id(site, indicator, period));
    }

    /** The same, kept from every other change until the transaction ends. */
    Optional<Measurement> toChange(SiteCode site, String indicator, Period period) {
        return findByIdOptional(Measurement.id(site, indicator, period), LockModeType.PESSIMISTIC_WRITE);
    }

    List<Measurement> ofSite(SiteCode site, Collection<Period> periods) {
        return list(
                "site = ?1 and period in ?2",
                site.value(),
                periods.stream().map(Period::toString).toList());
    }

    /** Those of every period that lies inside this one. */
    List<Measurement> ofPrefecture(PrefectureCode prefecture, Period period) {
        return list(
                "prefecture = ?1 and firstDay between ?2 and ?3",
                prefecture.value(),
                period.firstDay(),
                period.lastDay());
    }

    List<Measurement> of(Period period) {
        return list("period = ?1", period.toString());
    }

    boolean isLocked(SiteCode site, Period period) {
        return getEntityManager().find(LockedPeriod.class, site + "/" + period) != null;
    }

    Set<String> lockedSites(Period period) {
        return getEntityManager()
                .createQuery("select id from LockedPeriod where id like ?1", String.class)
                .setParameter(1, "%/" + period)
                .getResultStream()
                .map(id -> id.substring(0, id.indexOf('/')))
                .collect(Collectors.toSet());
    }

    /** Writes that touch the same site and period wait for each other until the transaction ends. */
    void serialize(SiteCode site, Period period) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, site + "/" + period)
                .getSingleResult();
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

    List<MeasurementChange> changes(SiteCode site, String indicator, Period period) {
        return getEntityManager()
                .createQuery("from MeasurementChange where measurement = ?1 order by id", MeasurementChange.class)
                .setParameter(1, Measurement.id(site, indicator, period))
                .getResultList();
    }
}
