package fr.gouv.qualite.complaints.rate;

import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.EdgeRefusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Limits the rate of calls to the public pages, before their request is read. The address is that of the
 * client as the gateway says it; nobody else is believed (quarkus.http.proxy.trusted-proxies).
 *
 * <p>A case has no limit of its own: whoever tried wrong secrets would shut out the person who has the right one, which is
 * too long to be guessed.
 */
@ApplicationScoped
class PublicRates {

    /** After the edge has refused what is too large, before a body is awaited. */
    private static final int BEFORE_THE_BODY = 9_999;

    private static final Pattern PUBLIC = Pattern.compile(".*/public/(?:challenge|cases(?:/([^/]+)(/[^/]+)?)?)/?");

    private static final Pattern OPEN311 = Pattern.compile(".*/open311/.*");

    private final Set<String> exempt;
    private final Buckets lodging;
    private final Buckets following;
    private final Buckets attachments;
    private final Buckets open311;

    PublicRates(RateLimits limits) {
        exempt = limits.exempt().orElse(Set.of());
        lodging = new Buckets(limits.lodging());
        following = new Buckets(limits.following());
        attachments = new Buckets(limits.attachments());
        open311 = new Buckets(limits.open311());
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, BEFORE_THE_BODY);
    }

    private void limit(RoutingContext context) {
        Matcher path = PUBLIC.matcher(context.normalizedPath());
        boolean isOpen311 = OPEN311.matcher(context.normalizedPath()).matches();
        SocketAddress client = context.request().remoteAddress();
        if ((!path.matches() && !isOpen311) || client == null || exempt.contains(client.hostAddress())) {
            context.next();
            return;
        }
        Duration wait = (isOpen311 ? open311 : bucketsOf(path)).consume(key(client.hostAddress()));
        if (wait.isPositive()) {
            refuse(context, wait, "Trop d’appels sont venus de votre connexion en peu de temps.");
        } else {
            context.next();
        }
    }

    private Buckets bucketsOf(Matcher path) {
        if (path.group(1) == null) {
            return lodging;
        }
        return "/attachments".equals(path.group(2)) ? attachments : following;
    }

    private static void refuse(RoutingContext context, Duration wait, String why) {
        long seconds = wait.toSeconds() + 1;
        long minutes = (seconds + 59) / 60;
        context.response().putHeader("Retry-After", Long.toString(seconds));
        EdgeRefusal.send(
                context,
                CommonProblem.TOO_MANY_REQUESTS,
                why + " Réessayez dans " + (minutes == 1 ? "une minute." : minutes + " minutes."));
    }

    /** In IPv6, a subscriber has as many addresses as they like in their /64. */
    private static String key(@Nullable String address) {
        if (address == null) {
            return "";
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
