package fr.gouv.qualite.platform.publicaccess;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** The proof of work that the public form asks of a browser, so that a robot pays for each message. */
@ConfigMapping(prefix = "qualite.proof-of-work")
interface ProofSettings {

    /** Whether a message is refused without one. */
    boolean required();

    /** The most hashes that a challenge takes; half of them on average. */
    int cost();

    /** How long a challenge can be answered. */
    Duration valid();

    /** Key that signs the challenges, the same for all replicas; drawn at each start when absent. */
    Optional<String> key();
}
