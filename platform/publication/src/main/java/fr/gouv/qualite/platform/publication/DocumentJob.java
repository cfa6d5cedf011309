package fr.gouv.qualite.platform.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Makes the documents of what has been published, one transaction each, in which their row is locked. A process that dies
 * meanwhile leaves the document to another one; one that cannot be made is tried again, later each time.
 */
@ApplicationScoped
class DocumentJob {

    private static final Logger LOG = Logger.getLogger(DocumentJob.class);

    /** A report of a large prefecture takes half a minute on a busy machine. */
    private static final int LONGEST_RENDERING_S = 600;

    private static final int LONGEST_CAUSE = 500;

    @Inject
    Documents documents;

    @Inject
    Editions editions;

    @Inject
    DocumentMetrics metrics;

    @Inject
    Clock clock;

    private volatile boolean stopping;

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "{qualite.publication.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void makeWaiting() {
        boolean more = true;
        while (more && !stopping) {
            more = QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_RENDERING_S)
                    .call(this::makeNext);
        }
        if (!stopping) {
            QuarkusTransaction.requiringNew()
                    .run(() -> metrics.waiting(
                            documents.count(DocumentState.WAITING), documents.count(DocumentState.FAILED)));
        }
    }

    private boolean makeNext() {
        Optional<WaitingDocument> next = documents.next(clock.instant());
        next.ifPresent(this::make);
        return next.isPresent();
    }

    private void make(WaitingDocument document) {
        Edition edition = editions.get(document.edition());
        byte[] bytes;
        try {
            bytes = documents.render(edition, document.format());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.errorf(
                    e,
                    "The %s of %s %s, edition %d, cannot be made",
                    document.format(),
                    edition.kind(),
                    edition.subject(),
                    edition.number());
            documents.failed(document, cause(e), clock.instant());
            metrics.count(edition, document.format(), DocumentState.FAILED);
            return;
        }
        documents.made(document, bytes);
        metrics.count(edition, document.format(), DocumentState.MADE);
    }

    private static String cause(Throwable failure) {
        String cause = failure.toString();
        return cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE));
    }
}
