package fr.gouv.qualite.platform.service.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Says no before a request reaches its resource. */
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
        // What is still coming is let through and dropped: a client that is not done sending would otherwise
        // see a broken connection instead of this answer.
        context.request().handler(dropped -> {});
        context.request().resume();
        context.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                .end(problem);
    }
}
