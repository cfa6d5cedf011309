package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes what a flash-info says first, for the next lock of its month. */
@ApplicationScoped
@Transactional
class WriteIntroduction {

    @Inject
    FlashInfos flashInfos;

    @Inject
    FlashEditions editions;

    @Inject
    Catalogue catalogue;

    @Inject
    Caller caller;

    void run(SiteCode site, Period.Month month, Precondition precondition, IntroductionRequest request) {
        caller.mustManage(site.prefecture());
        catalogue.site(site);
        editions.lock(site, month);
        precondition.check(flashInfos.find(site, month).map(FlashInfo::version).orElse(0L));
        flashInfos.begun(site, month).introduce(request.introduction());
    }
}
