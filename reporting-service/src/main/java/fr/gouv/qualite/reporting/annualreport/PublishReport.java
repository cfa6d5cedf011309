package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Publishes a validated report, for ever as it is. */
@ApplicationScoped
@Transactional
class PublishReport {

    @Inject
    ReportAccess access;

    @Inject
    Publication publication;

    @Inject
    SiteDay days;

    AnnualReport run(UUID id) {
        AnnualReport report = access.managed(id);
        publication.publish(report, report.today(days));
        return report;
    }
}
