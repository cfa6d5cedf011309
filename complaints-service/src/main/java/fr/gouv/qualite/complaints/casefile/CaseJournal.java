package fr.gouv.qualite.complaints.casefile;

import static java.util.Comparator.comparing;

import fr.gouv.qualite.complaints.ComplaintsEvent;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Saves a changed case with its history, publishes its event, and fires {@link CaseChanged}, all in the transaction of
 * the change.
 */
@ApplicationScoped
public class CaseJournal {

    @Inject
    CaseFiles files;

    @Inject
    ArrivingCases arriving;

    @Inject
    Outbox outbox;

    @Inject
    Event<CaseChanged> changed;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void record(CaseFile file, CaseStep step) {
        record(List.of(file), step);
    }

    /** Records several cases that took the same step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<CaseFile> cases, CaseStep step) {
        List<HandOver> left = cases.stream()
                .flatMap(file -> file.drainNewHandOvers().stream())
                .toList();
        files.save(cases);
        files.saveHandOvers(left);
        step.event().ifPresent(event -> {
            cases.forEach(file -> publish(file, event));
            fireChanges(Stream.concat(
                    cases.stream().map(CaseJournal::change), left.stream().map(CaseJournal::left)));
        });
    }

    /** Saves a case that arrives; false when its number is that of another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean recordArrival(CaseFile file) {
        if (!arriving.add(file)) {
            return false;
        }
        CaseStep.RECEPTION.event().ifPresent(event -> publish(file, event));
        // Until it is late, a case that arrives changes no figure: the month is not counted again for each arrival.
        if (file.isLate(clock.instant())) {
            fireChanges(Stream.of(change(file)));
        }
        return true;
    }

    private void publish(CaseFile file, ComplaintsEvent event) {
        outbox.add(event.about(file.id().toString(), CaseSnapshot.of(file)));
    }

    /** In one order, so that two transactions which lock the same months do not deadlock. */
    private void fireChanges(Stream<CaseChanged> changes) {
        changes.distinct()
                .sorted(comparing((CaseChanged change) -> change.site().value()).thenComparing(CaseChanged::month))
                .forEach(changed::fire);
    }

    private static CaseChanged change(CaseFile file) {
        return new CaseChanged(file.place().counting(), Period.Month.of(file.receivedOn()));
    }

    private static CaseChanged left(HandOver handOver) {
        return new CaseChanged(handOver.fromSite(), handOver.month());
    }
}
