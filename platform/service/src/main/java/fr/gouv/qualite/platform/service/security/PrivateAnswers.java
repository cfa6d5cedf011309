package fr.gouv.qualite.platform.service.security;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps what a signed-in person reads out of every cache: of a shared device, of a proxy. */
class PrivateAnswers {

    @ServerResponseFilter
    void keepOutOfCaches(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isPrivate = request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION);
        if (isPrivate && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
    }
}
