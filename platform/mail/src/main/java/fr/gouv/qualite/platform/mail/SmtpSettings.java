package fr.gouv.qualite.platform.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes the letters. */
@ConfigMapping(prefix = "qualite.smtp")
interface SmtpSettings {

    String host();

    int port();

    /** Empty when the server asks nobody who they are. */
    Optional<String> user();

    Optional<String> password();

    StartTls startTls();

    /** How long each command may wait for the server's reply. */
    Duration timeout();

    /** Sender of the letters: a name and, in angle brackets, an address. */
    String from();

    /** To whom the server sends a letter back: the address of {@link #from} when empty. */
    Optional<String> bounces();

    /** Whether the connection turns to TLS: when the server knows how to, always or never. */
    enum StartTls {
        OPTIONAL,
        REQUIRED,
        DISABLED
    }
}
