package fr.gouv.qualite.surveys.questionnaire;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a question is shown: when one of these choices was made at an earlier question, itself shown.
 *
 * @param anyOf one of them is enough
 */
@Schema(description = "La question n’est posée que si l’une de ces réponses a été donnée à une question précédente.")
public record Condition(
        @Schema(description = "Code de la question précédente.", examples = "USED_WEBSITE")
        @NotNull(message = "La question est obligatoire.")
        String question,

        @Schema(description = "Codes des réponses, dont une suffit.", examples = "[\"YES\"]")
        @NotEmpty(message = "Donnez au moins une réponse.")
        List<@NotNull String> anyOf) {}
