package fr.gouv.qualite.platform.service.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Rejects a request before it reaches its resource. */
public final class EdgeRefusal {

    private static final String WRITER = EdgeRefusal.class.getName();

    /** Writes a refusal as the standard of its address asks, where that is not problem details. */
    @FunctionalInterface
    public interface Writer {

        Written write(int status, String detail);
    }

    /** A refusal as it is sent. */
    public record Written(int status, String mediaType, String body) {}

    private EdgeRefusal() {}

    /** Has the refusals of this request written another way. */
    public static void writeWith(RoutingContext context, Writer writer) {
        context.put(WRITER, writer);
    }

    /** @param detail what happened and what the person can do about it, in French */
    public static void send(RoutingContext context, ProblemType type, String detail) {
        Writer writer = context.get(WRITER);
        Written written = writer == null ? problem(type, detail) : writer.write(type.status(), detail);
        // Reads and discards the rest of the body: a client that is still sending would otherwise see a broken
        // connection instead of this answer.
        context.request().handler(dropped -> {});
        context.request().resume();
        context.response()
                .setStatusCode(written.status())
                .putHeader("Content-Type", written.mediaType())
                .end(written.body());
    }

    private static Written problem(ProblemType type, String detail) {
        String body = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .encode();
        return new Written(type.status(), ProblemBody.MEDIA_TYPE, body);
    }
}
