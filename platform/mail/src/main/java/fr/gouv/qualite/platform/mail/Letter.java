package fr.gouv.qualite.platform.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as plain text that any device reads aloud.
 *
 * @param about what it is about, by its service's own id; absent when it is about nothing in particular
 * @param purpose why it is sent, a word of its service's own
 * @param files what leaves with it, by its service's own ids: read when it leaves
 */
public record Letter(
        @Nullable UUID about, String purpose, String recipient, String subject, String body, List<UUID> files) {

    public Letter {
        files = List.copyOf(files);
    }

    public Letter(@Nullable UUID about, String purpose, String recipient, String subject, String body) {
        this(about, purpose, recipient, subject, body, List.of());
    }
}
