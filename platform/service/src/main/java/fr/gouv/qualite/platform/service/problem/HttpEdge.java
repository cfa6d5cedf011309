package fr.gouv.qualite.platform.service.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/** Refusals that Vert.x gives before any resource is reached, in the same form as the others. */
class HttpEdge {

    static final String TOO_LARGE_DETAIL = "L’envoi dépasse la taille permise (1 Mo). Raccourcissez-le.";

    void problems(@Observes Router router) {
        router.errorHandler(413, context -> {
            CommonProblem type = CommonProblem.TOO_LARGE;
            context.response()
                    .setStatusCode(type.status())
                    .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                    // The rest of the body is not read: the connection cannot serve another request.
                    .putHeader("Connection", "close")
                    .end(new JsonObject()
                            .put("type", type.uri().toString())
                            .put("title", type.title())
                            .put("status", type.status())
                            .put("detail", TOO_LARGE_DETAIL)
                            .encode());
        });
    }
}
