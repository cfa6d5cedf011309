package fr.gouv.qualite.platform.service.problem;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rejects what no service should see: a body whose announced size is too large, before Vert.x closes the connection
 * without an answer, a media type that is none, an address with a NUL, which PostgreSQL cannot store, and one that is read in two ways: limits and
 * routes would not see the same path where it holds « ; » or a slash that is written otherwise.
 */
@ApplicationScoped
class HttpEdge {

    static final String TOO_LARGE_DETAIL = "L’envoi dépasse la taille permise (1 Mo). Raccourcissez-le.";
    private static final int BEFORE_ALL_OTHERS = 10_000;

    /** Runs after a service's own rejections, so that a rejected client never uploads its body. */
    private static final int AFTER_THE_REFUSALS = 9_000;

    /** Runs after Quarkus has set its own limit, that of files, on the request. */
    private static final int AFTER_QUARKUS_LIMIT = 1;

    /** In bytes: any form that a person fills in, not a file. */
    private static final int SMALL = 64 * 1024;

    private static final Pattern AMBIGUOUS = Pattern.compile(";|%3b|%2f|%5c|\\\\", Pattern.CASE_INSENSITIVE);

    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+\\s*(;.*)?$");

    private static final Handler<RoutingContext> WHOLE_BODY = BodyHandler.create(false);

    private final BodyLimits limits;

    HttpEdge(BodyLimits limits) {
        this.limits = limits;
    }

    void edge(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, BEFORE_ALL_OTHERS);
        filters.register(HttpEdge::refuseAmbiguous, BEFORE_ALL_OTHERS);
        filters.register(HttpEdge::refuseUnreadableType, BEFORE_ALL_OTHERS);
        filters.register(HttpEdge::awaitSmallBody, AFTER_THE_REFUSALS);
        filters.register(this::limitUnannounced, AFTER_QUARKUS_LIMIT);
    }

    /** Runs before the request gets a worker thread, so that a slow upload occupies none. */
    private static void awaitSmallBody(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = request.getHeader("Content-Type");
        long size = announced(request.getHeader("Content-Length"));
        boolean isSmall = size > 0 && size <= SMALL && type != null && type.startsWith("application/json");
        // In HTTP/2 a body that was read whole cannot be replayed to a worker thread as a stream.
        if (isSmall && request.version() != HttpVersion.HTTP_2) {
            WHOLE_BODY.handle(context);
        } else {
            context.next();
        }
    }

    private static void refuseAmbiguous(RoutingContext context) {
        String address = context.request().uri();
        String path = address.split("[?]", 2)[0];
        if (address.contains("%00") || AMBIGUOUS.matcher(path).find()) {
            EdgeRefusal.send(context, CommonProblem.UNREADABLE_BODY, "L’adresse contient un caractère interdit.");
        } else {
            context.next();
        }
    }

    private static void refuseUnreadableType(RoutingContext context) {
        String type = context.request().getHeader("Content-Type");
        if (type == null || MEDIA_TYPE.matcher(type).lookingAt()) {
            context.next();
        } else {
            EdgeRefusal.send(
                    context,
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    "Le format d’envoi (Content-Type) ne se lit pas, par exemple application/json.");
        }
    }

    private void refuseTooLarge(RoutingContext context) {
        String path = context.request().path();
        if (announced(context.request().getHeader("Content-Length")) <= limits.of(path)) {
            context.next();
        } else {
            EdgeRefusal.send(
                    context, CommonProblem.TOO_LARGE, limits.isFile(path) ? limits.fileTooLarge() : TOO_LARGE_DETAIL);
        }
    }

    /** Stops reading a chunked body when it passes the limit of its address. */
    private void limitUnannounced(RoutingContext context) {
        context.put(
                VertxHttpRecorder.MAX_REQUEST_SIZE_KEY,
                limits.cutAt(context.request().path()));
        context.next();
    }

    private static long announced(@Nullable String contentLength) {
        try {
            return contentLength == null ? 0 : Long.parseLong(contentLength);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
