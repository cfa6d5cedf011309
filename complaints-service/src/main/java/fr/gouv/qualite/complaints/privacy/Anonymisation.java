package fr.gouv.qualite.complaints.privacy;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseJournal;
import fr.gouv.qualite.complaints.casefile.CaseStep;
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
 * Erases what tells who wrote and what they wrote, and keeps what is counted: every night for what is old enough, and at
 * once when the person asks for it.
 */
@ApplicationScoped
public class Anonymisation {

    private static final Logger LOG = Logger.getLogger(Anonymisation.class);

    /** Cases of one transaction. */
    private static final int BATCH = 100;

    @Inject
    CaseFiles files;

    @Inject
    CaseJournal journal;

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
        List<UUID> found = files.erasable(kind, lastStep.atStartOfDay().toInstant(ZoneOffset.UTC), BATCH);
        found.forEach(id -> erase(id, Author.platform(now)));
        return found.size();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID id, Author author) {
        // Before the case: whoever sends a letter locks it, then the case; the other order would deadlock.
        correspondence.forget(id);
        CaseFile file = files.lock(id);
        file.anonymise(author);
        files.eraseNotes(file);
        erased.fire(new CaseErased(id));
        journal.record(file, CaseStep.ANONYMISATION);
    }
}
