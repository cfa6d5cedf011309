package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The days counted at the desks. */
@ApplicationScoped
class PointDays implements PanacheRepositoryBase<PointDay, String> {

    /** The day, new when nobody has counted it yet. */
    PointDay get(SiteCode site, LocalDate day) {
        return findByIdOptional(PointDay.id(site, day)).orElseGet(() -> new PointDay(site, day));
    }

    /** Those of a site between these days, in order. */
    List<PointDay> between(SiteCode site, LocalDate from, LocalDate to) {
        return list("site = ?1 and day between ?2 and ?3 order by day", site, from, to);
    }

    /** The days counted just before this one, the latest first. */
    List<PointDay> before(SiteCode site, LocalDate day, int most) {
        return find("site = ?1 and day < ?2 order by day desc", site, day)
                .page(Page.ofSize(most))
                .list();
    }
}
