package fr.gouv.qualite.platform.service.audit;

import fr.gouv.qualite.platform.service.security.Caller;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.quarkus.runtime.BlockingOperationNotAllowedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes who did what, and who was refused what: subject, roles, method, route, status and trace, on one line of the logger
 * {@code qualite.audit}. Neither names, numbers of cases nor searches: the route is the template, not the address. Each line
 * is counted, so that a burst of refusals raises an alert.
 */
class AuditTrail {

    private static final Logger LOG = Logger.getLogger("qualite.audit");
    private static final String COUNTER = "qualite.audit.acts";
    private static final String REFUSAL = "refusal";
    private static final Set<Integer> REFUSED = Set.of(401, 403, 415, 428, 429);

    @Inject
    Caller caller;

    @Inject
    MeterRegistry metrics;

    @ServerResponseFilter
    void trace(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo matched) {
        int status = response.getStatus();
        Audited audited = auditedOf(matched);
        boolean isRefusalHere =
                audited != null && IntStream.of(audited.refusals()).anyMatch(it -> it == status);
        if (REFUSED.contains(status) || isRefusalHere) {
            write(REFUSAL, request.getMethod(), matched, status);
            return;
        }
        if (audited != null && status < 400) {
            write(audited.value().code(), request.getMethod(), matched, status);
        }
    }

    private void write(String act, String method, ResourceInfo matched, int status) {
        // Who sent a token that is not valid is nobody that it says.
        boolean isKnown = status != 401 && isTokenRead();
        LOG.infof(
                "act=%s subject=%s roles=%s method=%s route=%s status=%d trace=%s",
                act,
                isKnown ? plain(caller.id()) : "-",
                isKnown ? plain(roles()) : "-",
                plain(method),
                route(matched),
                status,
                Span.current().getSpanContext().getTraceId());
        metrics.counter(COUNTER, "act", act, "status", Integer.toString(status)).increment();
    }

    /** False of what the server refused before it read the token: its size, its type. */
    private boolean isTokenRead() {
        try {
            caller.isAnonymous();
            return true;
        } catch (BlockingOperationNotAllowedException e) {
            return false;
        }
    }

    private String roles() {
        return caller.roles().stream().sorted().collect(Collectors.joining(","));
    }

    private static @Nullable Audited auditedOf(ResourceInfo matched) {
        return matched.getResourceMethod() == null
                ? null
                : matched.getResourceMethod().getAnnotation(Audited.class);
    }

    /** As the contract writes it; what matched nothing has none. */
    private static String route(ResourceInfo matched) {
        if (matched.getResourceMethod() == null || matched.getResourceClass() == null) {
            return "-";
        }
        return Stream.of(
                        matched.getResourceClass().getAnnotation(Path.class),
                        matched.getResourceMethod().getAnnotation(Path.class))
                .filter(path -> path != null)
                .map(Path::value)
                .collect(Collectors.joining("/", "/", ""));
    }

    /** A token is signed, not harmless: whatever is in it stays on its line. */
    private static String plain(String text) {
        return text.replaceAll("[\\s=\\p{Cntrl}]", "_");
    }
}
