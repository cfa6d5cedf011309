package fr.gouv.qualite.complaints.attachment;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** The antivirus that looks at files: a clamd, reached over TCP. */
@ConfigMapping(prefix = "qualite.antivirus")
interface AntivirusSettings {

    /** None, and files stay marked as not scanned, when absent. */
    Optional<String> host();

    int port();

    /** How long it may be silent. */
    Duration timeout();
}
