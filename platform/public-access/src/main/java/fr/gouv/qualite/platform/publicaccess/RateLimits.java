package fr.gouv.qualite.platform.publicaccess;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often one address, or one key, may call. Each limit has the name that {@link RateLimited} bears, and is set by the
 * environment, for instance {@code QUALITE_RATE_LIMITS_LODGING_REQUESTS=120}. A hall's network is one address for all who
 * stand in it: the limits stop a robot, not a queue of people.
 */
@ConfigMapping(prefix = "qualite.rate-limits")
interface RateLimits {

    /** As many requests at once, then as many again spread over each span of time. */
    interface Rate {

        int requests();

        Duration every();
    }

    /** Addresses that are not limited: a bench, a monitoring probe. */
    Optional<Set<String>> exempt();

    @WithParentName
    Map<String, Rate> limits();
}
