package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.statistics.MonthlyFigures;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Keeps a changed case, tells it, and counts its month again, all in the transaction of the change. */
@ApplicationScoped
class CaseChanges {

    @Inject
    CaseFiles files;

    @Inject
    ArrivingCases arriving;

    @Inject
    Outbox outbox;

    @Inject
    MonthlyFigures figures;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(CaseFile file, CaseStep step) {
        files.keep(file);
        step.eventType().ifPresent(type -> {
            tell(file, type);
            figures.count(file.site(), Period.Month.of(file.receivedOn));
        });
    }

    /** Keeps several, each told; a month that they share is counted once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(List<CaseFile> changed, CaseStep step) {
        files.keep(changed);
        step.eventType().ifPresent(type -> {
            changed.forEach(file -> tell(file, type));
            changed.stream()
                    .map(CountedIn::of)
                    .distinct()
                    .sorted(Comparator.comparing((CountedIn in) -> in.site.value())
                            .thenComparing(CountedIn::month))
                    .forEach(in -> figures.count(in.site, in.month));
        });
    }

    private record CountedIn(SiteCode site, Period.Month month) {

        static CountedIn of(CaseFile file) {
            return new CountedIn(file.site(), Period.Month.of(file.receivedOn));
        }
    }

    /** Keeps a case that arrives; false when its number is that of another. It counts in its month once it is late. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean keepArrival(CaseFile file) {
        if (!arriving.add(file)) {
            return false;
        }
        CaseStep.RECEPTION.eventType().ifPresent(type -> tell(file, type));
        if (file.isLate(clock.instant())) {
            figures.count(file.site(), Period.Month.of(file.receivedOn));
        }
        return true;
    }

    private void tell(CaseFile file, String type) {
        outbox.add(new Event(CaseSnapshot.TOPIC, file.id.toString(), type, CaseSnapshot.SCHEMA, CaseSnapshot.of(file)));
    }

    /** Counts the month of a case again for a site that it has left. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recount(SiteCode left, CaseFile file) {
        figures.count(left, Period.Month.of(file.receivedOn));
    }
}
