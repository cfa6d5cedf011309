package fr.gouv.qualite.reporting.annualreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CommentAnnualReport", description = "Un commentaire.")
record WriteComment(
        @Schema(description = "Texte.", examples = "Préciser l’origine de la baisse de mars.")
        @NotBlank(message = "Écrivez le commentaire.")
        @Size(max = 2000, message = "Le commentaire tient en 2 000 caractères.")
        String text) {}
