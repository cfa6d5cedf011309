package fr.gouv.qualite.platform.test;

import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Counts the messages that requests send to PostgreSQL and wait for, and only theirs: what the service does by itself
 * meanwhile, as looking for events or letters to send, is no part of what a request costs. The driver logs each.
 */
public final class RoundTrips {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final String END_OF_MESSAGE = " FE=> Sync";

    private RoundTrips() {}

    /** @return the round trips of the requests that {@code calls} makes, one after the other */
    public static long of(Runnable calls) {
        Counting counting = new Counting();
        Level level = DRIVER.getLevel();
        DRIVER.addHandler(counting);
        DRIVER.setUseParentHandlers(false);
        DRIVER.setLevel(Level.FINEST);
        try {
            calls.run();
        } finally {
            DRIVER.setLevel(level);
            DRIVER.setUseParentHandlers(true);
            DRIVER.removeHandler(counting);
        }
        return counting.seen.get();
    }

    private static final class Counting extends Handler {

        private final AtomicLong seen = new AtomicLong();

        private Counting() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            if (line.getMessage().equals(END_OF_MESSAGE) && CurrentRequestManager.get() != null) {
                seen.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
