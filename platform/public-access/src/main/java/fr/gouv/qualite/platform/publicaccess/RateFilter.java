package fr.gouv.qualite.platform.publicaccess;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.ProblemBody;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses an address that calls too often. The address is that of the client as the gateway says it; nobody else is
 * believed (quarkus.http.proxy.trusted-proxies).
 */
class RateFilter {

    @Inject
    Rates rates;

    @Inject
    HttpServerRequest request;

    @RateLimited("")
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 100)
    Optional<Response> limit(ResourceInfo matched) {
        SocketAddress client = request.remoteAddress();
        if (client == null || client.hostAddress() == null || rates.isExempt(client.hostAddress())) {
            return Optional.empty();
        }
        Duration wait = rates.consume(limitOf(matched), subscriber(client.hostAddress()));
        return wait.isPositive() ? Optional.of(refusal(wait)) : Optional.empty();
    }

    private static String limitOf(ResourceInfo matched) {
        RateLimited method = matched.getResourceMethod().getAnnotation(RateLimited.class);
        return method != null
                ? method.value()
                : matched.getResourceClass().getAnnotation(RateLimited.class).value();
    }

    private static Response refusal(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        long minutes = (seconds + 59) / 60;
        return Response.status(CommonProblem.TOO_MANY_REQUESTS.status())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .type(MediaType.valueOf(ProblemBody.MEDIA_TYPE))
                .entity(ProblemBody.of(
                        CommonProblem.TOO_MANY_REQUESTS,
                        "Trop d’appels sont venus de votre connexion en peu de temps. Réessayez dans "
                                + (minutes == 1 ? "une minute." : minutes + " minutes."),
                        List.of()))
                .build();
    }

    /** In IPv6, a subscriber has as many addresses as they like in their /64. */
    private static String subscriber(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
