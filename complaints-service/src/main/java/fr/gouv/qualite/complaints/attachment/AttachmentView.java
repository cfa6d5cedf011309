package fr.gouv.qualite.complaints.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file joined to a case, without its content. */
@Schema(description = "Une pièce jointe.")
public record AttachmentView(
        @Schema(description = "Identifiant.") UUID id,

        @Schema(description = "Nom du fichier, nettoyé ; sa fin est celle de son contenu.", examples = "courrier.pdf")
        String name,

        @Schema(description = "Type, lu dans le contenu.", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Taille en octets.", examples = "182044")
        int size,

        @Schema(description = "Vrai si la personne l’a envoyée, faux si un agent l’a ajoutée.")
        boolean fromPerson,

        @Schema(description = "Quand elle est arrivée.", examples = "2022-03-07T09:12:00Z")
        Instant addedAt,

        @Schema(
                description =
                        "Ce qu’en dit l’antivirus : NOT_SCANNED tant qu’aucun ne l’a analysée, CLEAN, ou INFECTED :"
                                + " elle n’est alors donnée à personne.",
                examples = "CLEAN")
        Scan scan) {}
