package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.complaints.open311.Open311Request.Refusal;
import fr.gouv.qualite.platform.service.problem.EdgeRefusal;
import fr.gouv.qualite.platform.service.problem.ProblemBody;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Writes every refusal at the addresses of Open311 in its own format, whoever refuses: the resource, the framework, or the
 * edge before either. Clients read nothing else.
 */
@ApplicationScoped
class Open311Refusals {

    private static final String ADDRESSES = "open311/";

    /** Before the edge rejects anything. */
    private static final int FIRST = 10_001;

    void register(@Observes Filters filters) {
        filters.register(Open311Refusals::ofTheEdge, FIRST);
    }

    private static void ofTheEdge(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.contains("/" + ADDRESSES)) {
            Format format = Format.asked(path, context.request().getHeader(HttpHeaders.ACCEPT));
            EdgeRefusal.writeWith(context, (status, detail) -> {
                Refusal refusal = refusal(status, detail);
                return new EdgeRefusal.Written(
                        refusal.code(), format.mediaType(), format.written("errors", "error", List.of(refusal)));
            });
        }
        context.next();
    }

    @ServerResponseFilter
    void ofTheResources(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        if (response.getEntity() instanceof ProblemBody problem
                && path.replaceFirst("^/", "").startsWith(ADDRESSES)) {
            Format format = Format.asked(path, request.getHeaderString(HttpHeaders.ACCEPT));
            Refusal refusal = refusal(problem.status(), problem.detail());
            response.setStatus(refusal.code());
            response.setEntity(
                    format.written("errors", "error", List.of(refusal)),
                    new Annotation[0],
                    MediaType.valueOf(format.mediaType()));
        }
    }

    /** GeoReport knows no 422: what is to correct is a 400. */
    private static Refusal refusal(int status, String detail) {
        return switch (status) {
            case 401 ->
                new Refusal(
                        401, "Ce jeton (en-tête Authorization: Bearer) ne vaut pas, ou plus : demandez-en un autre.");
            case 415 -> new Refusal(415, "Envoyez les champs d’un formulaire (application/x-www-form-urlencoded).");
            case 422 -> new Refusal(400, detail);
            default -> new Refusal(status, detail);
        };
    }
}
