package fr.gouv.qualite.complaints.open311;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a request: neither who made it, nor what they wrote, nor where. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "Ce qui est public d’une demande : ni qui, ni le texte, ni le lieu.")
public record Open311Request(
        @Schema(description = "Numéro.", examples = "76-2026-7K3MQP")
        String serviceRequestId,

        @Schema(description = "open, ou closed une fois la réponse envoyée ou la demande close.", examples = "open")
        String status,

        @Schema(description = "Où elle en est.", examples = "Reçue")
        String statusNotes,

        @Schema(description = "Nom du service.", examples = "Réclamation – Préfecture de la Seine-Maritime")
        String serviceName,

        @Schema(description = "Code du service.", examples = "76-ROUEN_COMPLAINT")
        String serviceCode,

        @Schema(description = "Le site qui la traite.", examples = "Préfecture de la Seine-Maritime")
        String agencyResponsible,

        @Schema(description = "Quand elle a été reçue.", examples = "2026-03-04T09:12:00Z")
        Instant requestedDatetime,

        @Schema(description = "Dernière étape de son traitement.", examples = "2026-03-05T14:00:00Z")
        Instant updatedDatetime,

        @Schema(description = "Fin du dernier jour pour répondre ; absent si aucune réponse n’est due.") @Nullable
        Instant expectedDatetime) {

    /** What who lodged it is told. */
    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "Open311Lodged", description = "Une demande déposée.")
    public record Lodged(
            @Schema(description = "Numéro, à donner à la personne.", examples = "76-2026-7K3MQP")
            String serviceRequestId,

            @Schema(description = "Ce qu’il faut savoir de la suite.")
            String serviceNotice) {}

    /** The number is given at once: a token is the number itself. */
    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "Open311Token", description = "Le numéro d’une demande : le jeton est le numéro.")
    public record Token(
            @Schema(description = "Le jeton.", examples = "76-2026-7K3MQP")
            String token,

            @Schema(description = "Le numéro.", examples = "76-2026-7K3MQP")
            String serviceRequestId) {}

    /** A refusal, as GeoReport writes them. */
    @Schema(name = "Open311Error", description = "Un refus, comme GeoReport l’écrit.")
    public record Refusal(
            @Schema(description = "Code HTTP.", examples = "400")
            int code,

            @Schema(description = "Ce qui s’est passé et ce qu’il faut faire.")
            String description) {}
}
