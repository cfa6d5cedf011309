package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.statistics.MonthlyFigures;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps a changed case, tells it, and counts its month again, all in the transaction of the change. */
@ApplicationScoped
class CaseChanges {

    @Inject
    CaseFiles files;

    @Inject
    Outbox outbox;

    @Inject
    MonthlyFigures figures;

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(CaseFile file, CaseStep step) {
        files.keep(file);
        step.eventType().ifPresent(type -> {
            outbox.add(new Event(
                    CaseSnapshot.TOPIC, file.id.toString(), type, CaseSnapshot.SCHEMA, CaseSnapshot.of(file)));
            figures.count(file.site(), Period.Month.of(file.receivedOn));
        });
    }

    /** Counts the month of a case again for a site that it has left. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recount(SiteCode left, CaseFile file) {
        figures.count(left, Period.Month.of(file.receivedOn));
    }
}
