package fr.gouv.qualite.complaints.attachment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Has the files looked at that came while there was no antivirus, or while it did not answer. */
@ApplicationScoped
class ScanWaiting {

    private static final Logger LOG = Logger.getLogger(ScanWaiting.class);
    private static final int BATCH = 50;

    @Inject
    Antivirus antivirus;

    @Inject
    Attachments attachments;

    @Scheduled(every = "{qualite.scans.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void scanNext() {
        if (!antivirus.isThere()) {
            return;
        }
        List<UUID> waiting = attachments.notScanned(BATCH);
        for (UUID id : waiting) {
            Scan scan = antivirus.scan(out -> attachments.write(id, out));
            if (scan == Scan.NOT_SCANNED) {
                // It does not answer now: the next round asks again.
                return;
            }
            attachments.mark(id, scan);
            if (scan == Scan.INFECTED) {
                LOG.warnf("The attachment %s is harmful: nobody is given it any more", id);
            }
        }
    }
}
