package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.month.PeriodLocked;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Publishes a month's flash-info in the transaction that locks the month. A correction that changes nothing publishes nothing. */
@ApplicationScoped
class PublishFlashInfo {

    @Inject
    DraftFlashInfo draft;

    @Inject
    FlashInfos flashInfos;

    @Inject
    FlashEditions editions;

    @Inject
    SiteDay siteDay;

    void run(@Observes PeriodLocked locked) {
        if (locked.period() instanceof Period.Month month) {
            SiteCode site = locked.site();
            editions.lock(site, month);
            FlashContent content =
                    draft.run(site, month, flashInfos.find(site, month).orElse(null));
            Optional<Edition> last = editions.latest(site, month);
            if (last.isPresent() ? !editions.content(last.get()).equals(content) : content.hasFigures()) {
                editions.publish(site, month, content, siteDay.today(site));
            }
        }
    }
}
