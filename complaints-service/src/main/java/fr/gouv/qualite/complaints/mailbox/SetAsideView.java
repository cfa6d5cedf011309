package fr.gouv.qualite.complaints.mailbox;

import fr.gouv.qualite.complaints.mailbox.MailboxMessages.SetAside;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An e-mail that became no case and joined none. What it says is in the mailbox only. */
@Schema(name = "SetAsideMail", description = "Un courriel relevé qui n’est dans aucune demande.")
public record SetAsideView(
        @Schema(description = "La boîte aux lettres où il est arrivé.", examples = "rouen")
        String mailbox,

        @Schema(description = "Le dossier de la boîte où il est.", examples = "A relire")
        String folder,

        @Schema(
                description = "Qui l’a envoyé ; absent si aucune adresse n’est lisible.",
                examples = "camille@example.org")
        @Nullable
        String sender,

        @Schema(description = "Son objet ; absent s’il n’en a pas.", examples = "Absente jusqu’au 3 août") @Nullable
        String subject,

        @Schema(description = "Quand il est arrivé.") Instant arrivedAt,

        @Schema(description = "Pourquoi il n’est dans aucune demande.", examples = "Le courriel est illisible.")
        String why) {

    static SetAsideView of(SetAside message, String folder) {
        return new SetAsideView(
                message.mailbox(),
                folder,
                message.sender(),
                message.subject(),
                message.arrivedAt(),
                message.reason() == null ? "La plateforme n’a pas pu le prendre." : message.reason());
    }
}
