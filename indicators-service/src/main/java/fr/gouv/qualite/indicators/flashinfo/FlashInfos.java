package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What is prepared of each month. */
@ApplicationScoped
class FlashInfos implements PanacheRepositoryBase<FlashInfo, String> {

    Optional<FlashInfo> find(SiteCode site, Period.Month month) {
        return findByIdOptional(FlashEditions.subject(site, month));
    }

    /** The site's month, begun when it is not there yet. */
    FlashInfo begun(SiteCode site, Period.Month month) {
        return find(site, month).orElseGet(() -> {
            FlashInfo begun = new FlashInfo(site, month);
            persist(begun);
            return begun;
        });
    }
}
