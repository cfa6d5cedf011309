package fr.gouv.qualite.reporting.facts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Fills a read model that is empty when the service starts: on a new database, and after an upgrade whose migration made
 * its tables again. It waits for the broker and the database as long as it takes.
 */
@ApplicationScoped
class FirstRebuild {

    private static final Logger LOG = Logger.getLogger(FirstRebuild.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    Rebuild rebuild;

    private @Nullable Thread running;

    void start(@Observes StartupEvent event) {
        running = Thread.ofVirtual().name("first-rebuild").start(this::untilLive);
    }

    void stop(@Observes ShutdownEvent event) {
        if (running != null) {
            running.interrupt();
        }
    }

    private void untilLive() {
        try {
            while (!isLive()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isLive() {
        try {
            return rebuild.runFirst();
        } catch (RuntimeException e) {
            LOG.warnf("The read model is not made yet: %s", e.getMessage());
            return false;
        }
    }
}
