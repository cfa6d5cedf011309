package fr.gouv.qualite.complaints.rate;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How often one address may call the public pages, and one key Open311. Each is set by the environment, for instance
 * {@code QUALITE_RATE_LIMITS_LODGING_REQUESTS=120}. A hall's network is one address for all who stand in it: the limits
 * stop a robot, not a queue of people.
 */
@ConfigMapping(prefix = "qualite.rate-limits")
public interface RateLimits {

    /** As many requests at once, then as many again spread over each span of time. */
    interface Rate {

        int requests();

        Duration every();
    }

    /** Addresses that are not limited: a bench, a monitoring probe. */
    Optional<Set<String>> exempt();

    /** Lodging, and asking for the proof of work that it needs. */
    Rate lodging();

    /** Following, rating, erasing. */
    Rate following();

    /** Sending files. */
    Rate attachments();

    /** Calls of Open311: by one address, and lodging by one key. */
    Rate open311();
}
