package fr.gouv.qualite.surveys.questionnaire;

import static java.util.Collections.unmodifiableList;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param theme the theme whose rate it feeds; a question without one feeds none
 * @param choices what it offers; those of the scale when the type has one
 * @param lowest the least score, with a SCORE question only; 0 to 100, below {@code highest}
 * @param showIf when it is shown; always when absent
 */
@Schema(description = "Une question.")
public record Question(
        @Schema(description = "Code de la question.", examples = "WEBSITE_EASY_TO_FIND")
        @NotNull(message = "Le code est obligatoire.")
        @Pattern(regexp = Code.PATTERN, message = Code.MESSAGE)
        String code,

        @Schema(description = "Façon de répondre.") @NotNull(message = "Le type est obligatoire.")
        QuestionType type,

        @Schema(description = "Code du thème dont elle nourrit le taux de satisfaction.", examples = "WEBSITE")
        @Nullable
        String theme,

        @Schema(description = "La question posée.")
        @NotNull(message = "Le texte de la question est obligatoire.")
        @Valid
        Text label,

        @Schema(description = "Si vrai, il faut répondre dès que la question est posée.", defaultValue = "false")
        boolean required,

        @Schema(
                description = "Réponses proposées : à donner pour SINGLE_CHOICE et MULTIPLE_CHOICE ; fournies par"
                        + " l’échelle pour SATISFACTION (VERY_SATISFIED, SATISFIED, DISSATISFIED, VERY_DISSATISFIED,"
                        + " NO_ANSWER) et YES_NO (YES, NO).")
        @Size(max = 50, message = "Une question propose au plus 50 réponses.")
        List<@NotNull @Valid Choice> choices,

        @Schema(description = "Note la plus basse (SCORE).", examples = "0")
        @Min(value = 0, message = "La note la plus basse est au moins 0.")
        @Nullable
        Integer lowest,

        @Schema(description = "Note la plus haute (SCORE).", examples = "10")
        @Max(value = 100, message = "La note la plus haute est au plus 100.")
        @Nullable
        Integer highest,

        @Schema(description = "Quand la question est posée ; toujours, si absent.") @Valid @Nullable
        Condition showIf) {

    public Question {
        choices = unmodifiableList(requireNonNullElse(choices, List.of()));
        // A missing type is rejected by the validation, not by this record.
        if (choices.isEmpty() && type != null) {
            choices = type.scale();
        }
    }

    public boolean offers(String choice) {
        return choices.stream().anyMatch(offered -> offered.code().equals(choice));
    }
}
