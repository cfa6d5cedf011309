package fr.gouv.qualite.indicators.catalogue;

import fr.gouv.qualite.indicators.IndicatorsEvent;
import fr.gouv.qualite.indicators.framework.Frameworks;
import fr.gouv.qualite.indicators.framework.Indicators;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.organisation.Organisation;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Publishes all reference data again, once, when the service starts after its events gained fields. Replicas that start
 * together wait for the first, which alone publishes.
 */
@ApplicationScoped
class Republication {

    @Inject
    RepublicationTable published;

    @Inject
    Organisation organisation;

    @Inject
    Frameworks frameworks;

    @Inject
    Indicators indicators;

    @Inject
    SiteMonths months;

    @Transactional
    void publishOnce(@Observes StartupEvent start) {
        if (published.claim(IndicatorsEvent.GENERATION)) {
            organisation.publishAll();
            frameworks.publishAll();
            indicators.publishAll();
            months.publishAll();
        }
    }
}
