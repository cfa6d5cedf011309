package fr.gouv.qualite.complaints.mailbox;

import fr.gouv.qualite.complaints.mailbox.MailboxMessages.Reading;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mailbox that the platform reads, as staff need to know it. */
@Schema(name = "Mailbox", description = "Une boîte aux lettres relevée par la plateforme.")
public record MailboxView(
        @Schema(description = "Son nom.", examples = "rouen")
        String name,

        @Schema(description = "Quand elle a été relevée ; absent si elle ne l’a pas encore été.") @Nullable
        Instant readAt,

        @Schema(description = "Ce qui a empêché de la relever la dernière fois ; absent si tout va bien.") @Nullable
        String failure,

        @Schema(description = "Courriels mis de côté depuis 30 jours, que quelqu’un doit regarder.", examples = "2")
        long setAside,

        @Schema(description = "Dossier de la boîte où ils sont.", examples = "A relire")
        String setAsideFolder) {

    static MailboxView of(String name, String setAsideFolder, Optional<Reading> reading) {
        return new MailboxView(
                name,
                reading.map(Reading::at).orElse(null),
                reading.map(Reading::failure).orElse(null),
                reading.map(Reading::setAside).orElse(0L),
                setAsideFolder);
    }
}
