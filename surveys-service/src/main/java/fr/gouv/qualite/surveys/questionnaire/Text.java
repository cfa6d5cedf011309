package fr.gouv.qualite.surveys.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text shown to people, in French and where it exists in English. */
@Schema(description = "Un texte affiché, en français et si possible en anglais.")
public record Text(
        @Schema(description = "En français.", examples = "Accueil physique")
        @NotBlank(message = "Le texte en français est obligatoire.")
        @Size(max = 500, message = "Le texte ne doit pas dépasser 500 caractères.")
        String fr,

        @Schema(description = "En anglais ; à défaut le français est affiché.", examples = "Reception")
        @Size(max = 500, message = "Le texte ne doit pas dépasser 500 caractères.")
        @Nullable
        String en) {

    public static Text french(String fr) {
        return new Text(fr, null);
    }
}
