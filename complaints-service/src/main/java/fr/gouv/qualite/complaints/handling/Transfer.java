package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sends a case to who can answer it; the person is told where it went. */
@Schema(description = "Le service à qui la demande est transmise.")
public record Transfer(
        @Schema(
                description =
                        "À qui : un bureau du site, un autre site, une autre administration. Un bureau si absent.")
        @Nullable
        Destination to,

        @Schema(description = "Le site, pour un autre site.", examples = "76-DIEPPE") @Nullable
        SiteCode site,

        @Schema(
                description = "Le bureau ou l’administration ; la personne le lit.",
                examples = "Bureau des titres de séjour")
        @Size(max = 200, message = "Le service dépasse 200 caractères.")
        @Nullable
        String recipient,

        @Schema(description = "Note interne.")
        @Size(max = 2_000, message = "La note dépasse 2 000 caractères.")
        @Nullable
        String note) {

    /** Who a case can be sent to. */
    @Schema(name = "TransferDestination", description = "À qui une demande peut être transmise.")
    public enum Destination {
        /** Of the same site, which goes on handling the case. */
        BUREAU,
        /** Of the platform: that site handles the case from then on. */
        SITE,
        /** Outside of the platform. */
        ADMINISTRATION
    }

    Destination destination() {
        return to == null ? Destination.BUREAU : to;
    }

    /** The bureau or the administration, which is required then. */
    String namedRecipient() {
        if (recipient == null || recipient.isBlank()) {
            throw Problem.invalid("recipient", "Indiquez le service à qui la demande est transmise.");
        }
        return recipient.strip();
    }

    /** The other site, which is required then. */
    SiteCode otherThan(SiteCode current) {
        if (site == null) {
            throw Problem.invalid("site", "Choisissez le site à qui la demande est transmise.");
        }
        if (site.equals(current)) {
            throw Problem.invalid("site", "Cette demande est déjà celle de ce site.");
        }
        return site;
    }
}
