package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The days counted at the desks, and what the surveys came to. */
@ApplicationScoped
class DigitalPoints {

    @Inject
    EntityManager database;

    Optional<PointDay> day(SiteCode site, LocalDate day) {
        return Optional.ofNullable(database.find(PointDay.class, PointDay.id(site, day)));
    }

    List<PointDay> days(SiteCode site, LocalDate from, LocalDate to) {
        return database.createQuery(
                        "from PointDay where site = ?1 and day between ?2 and ?3 order by day", PointDay.class)
                .setParameter(1, site.value())
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
    }

    Optional<SurveyTotals> totals(String campaign, Period.Month month) {
        return Optional.ofNullable(database.find(SurveyTotals.class, SurveyTotals.id(campaign, month)));
    }

    /** Reads the survey totals of these sites up to this month, oldest first. */
    List<SurveyTotals> totals(Collection<SiteCode> sites, Period.Month to) {
        return database.createQuery(
                        "from SurveyTotals where site in ?1 and firstDay <= ?2 order by firstDay, campaign",
                        SurveyTotals.class)
                .setParameter(1, sites.stream().map(SiteCode::value).toList())
                .setParameter(2, to.firstDay())
                .getResultList();
    }

    void keep(Object it) {
        database.persist(it);
    }
}
