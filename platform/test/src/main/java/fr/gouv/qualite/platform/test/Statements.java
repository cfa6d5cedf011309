package fr.gouv.qualite.platform.test;

import io.quarkus.arc.Arc;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Counts the SQL statements that requests have PostgreSQL prepare, and only theirs: what the service does by itself
 * meanwhile, as looking for events or letters to send, is no part of what a request costs.
 */
public final class Statements implements StatementInspector {

    private static final AtomicLong OF_REQUESTS = new AtomicLong();

    /** @return the statements of the requests that {@code calls} makes, one after the other. */
    public static long of(Runnable calls) {
        long before = OF_REQUESTS.get();
        calls.run();
        return OF_REQUESTS.get() - before;
    }

    @Override
    public String inspect(String sql) {
        if (Arc.container().requestContext().isActive() && CurrentRequestManager.get() != null) {
            OF_REQUESTS.incrementAndGet();
        }
        return sql;
    }
}
