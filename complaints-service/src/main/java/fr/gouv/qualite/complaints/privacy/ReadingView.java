package fr.gouv.qualite.complaints.privacy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That someone was shown a case. */
@Schema(name = "CaseReading", description = "Une lecture d’une demande.")
public record ReadingView(
        @Schema(description = "Quand.", examples = "2022-03-07T09:12:00Z")
        Instant at,

        @Schema(description = "Qui.", examples = "Alix Agent")
        String by,

        @Schema(description = "Vrai si l’identité de la personne était montrée.")
        boolean identity,

        @Schema(description = "Vrai si une pièce jointe a été téléchargée.")
        boolean attachment) {}
