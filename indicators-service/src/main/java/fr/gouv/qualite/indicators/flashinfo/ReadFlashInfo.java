package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads a flash-info as the lock of its month would publish it. */
@ApplicationScoped
class ReadFlashInfo {

    @Inject
    DraftFlashInfo draft;

    @Inject
    FlashInfos flashInfos;

    @Inject
    FlashEditions editions;

    @Inject
    SiteMonths months;

    @Inject
    Caller caller;

    FlashInfoView run(SiteCode site, Period.Month month) {
        caller.mustSee(site);
        FlashInfo prepared = flashInfos.find(site, month).orElse(null);
        FlashContent content = draft.run(site, month, prepared);
        Edition last = editions.latest(site, month).orElse(null);
        boolean published = last != null && editions.content(last).equals(content);
        return FlashInfoView.draft(
                content,
                last,
                published,
                months.reopenedSince(site, month).orElse(null),
                prepared == null ? 0 : prepared.version());
    }
}
