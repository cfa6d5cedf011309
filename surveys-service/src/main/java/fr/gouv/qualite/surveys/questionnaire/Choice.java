package fr.gouv.qualite.surveys.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the answers that a question offers. */
@Schema(description = "Une réponse proposée.")
public record Choice(
        @Schema(description = "Code de la réponse.", examples = "VERY_SATISFIED")
        @NotNull(message = "Le code est obligatoire.")
        @Pattern(regexp = Code.PATTERN, message = Code.MESSAGE)
        String code,

        @Schema(description = "Texte affiché.") @NotNull(message = "Le texte est obligatoire.") @Valid
        Text label) {

    static Choice of(String code, String fr, String en) {
        return new Choice(code, new Text(fr, en));
    }
}
