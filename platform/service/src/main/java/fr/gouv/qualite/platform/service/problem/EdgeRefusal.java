package fr.gouv.qualite.platform.service.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Rejects a request before it reaches its resource. */
public final class EdgeRefusal {

    private EdgeRefusal() {}

    /** @param detail what happened and what the person can do about it, in French */
    public static void send(RoutingContext context, ProblemType type, String detail) {
        String problem = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", detail)
                .encode();
        // Reads and discards the rest of the body: a client that is still sending would otherwise see a broken
        // connection instead of this answer.
        context.request().handler(dropped -> {});
        context.request().resume();
        context.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                .end(problem);
    }
}
