package fr.gouv.qualite.platform.service.http;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.ProblemBody;
import fr.gouv.qualite.platform.service.problem.ProblemType;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** {@code /health}, {@code /health/live}, {@code /health/ready}: problem details when something is down. */
class HealthRoutes {

    @Inject
    SmallRyeHealthReporter reporter;

    void routes(@Observes Router router) {
        serve(router, "/health", reporter::getHealthAsync);
        serve(router, "/health/live", reporter::getLivenessAsync);
        serve(router, "/health/ready", reporter::getReadinessAsync);
    }

    private static void serve(Router router, String path, Supplier<Uni<SmallRyeHealth>> check) {
        router.get(path).handler(context -> check.get()
                .subscribe()
                .with(health -> answer(context, health), failure -> context.fail(failure)));
    }

    private static void answer(RoutingContext context, SmallRyeHealth health) {
        JsonObject report = new JsonObject(health.getPayload().toString());
        if (!health.isDown()) {
            context.response().putHeader("Content-Type", "application/json").end(report.encode());
            return;
        }
        ProblemType down = CommonProblem.UNAVAILABLE;
        context.response()
                .setStatusCode(down.status())
                .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                .end(new JsonObject()
                        .put("type", down.uri().toString())
                        .put("title", down.title())
                        .put("status", down.status())
                        .put("detail", "Un composant dont dépend le service ne répond pas.")
                        .put("checks", report.getJsonArray("checks"))
                        .encode());
    }
}
