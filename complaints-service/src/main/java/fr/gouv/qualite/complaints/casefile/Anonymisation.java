package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.mail.Correspondence;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Erases what tells who wrote and what they wrote, and keeps what is counted. Done every night to what is old enough,
 * and at once when the person asks for it.
 */
@ApplicationScoped
class Anonymisation {

    private static final Logger LOG = Logger.getLogger(Anonymisation.class);

    /** Cases of one transaction. */
    private static final int BATCH = 100;

    @Inject
    CaseFiles files;

    @Inject
    CaseChanges changes;

    @Inject
    Correspondence correspondence;

    @Inject
    Event<CaseErased> erased;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    @Scheduled(cron = "{qualite.anonymisation.cron}", concurrentExecution = ConcurrentExecution.SKIP)
    void eraseWhatIsOldEnough() {
        for (CaseKind kind : CaseKind.values()) {
            int erased;
            do {
                erased = QuarkusTransaction.requiringNew().call(() -> eraseSome(kind));
                if (erased > 0) {
                    LOG.infof("Personal data erased from %d cases of kind %s", erased, kind);
                }
            } while (erased == BATCH);
        }
    }

    private int eraseSome(CaseKind kind) {
        Instant now = clock.instant();
        LocalDate lastStep = retention.oldEnough(kind, LocalDate.ofInstant(now, ZoneOffset.UTC));
        List<UUID> found = files.toAnonymise(kind, lastStep.atStartOfDay().toInstant(ZoneOffset.UTC), BATCH);
        found.forEach(id -> erase(id, Author.platform(now)));
        return found.size();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void erase(UUID id, Author author) {
        // Before the case: what sends a letter holds it, then the case; the other way round, each would wait for ever.
        correspondence.forget(id);
        CaseFile file = files.hold(id);
        file.anonymise(author);
        files.forgetNotes(file);
        erased.fire(new CaseErased(id));
        changes.keep(file, CaseStep.ANONYMISATION);
    }
}
