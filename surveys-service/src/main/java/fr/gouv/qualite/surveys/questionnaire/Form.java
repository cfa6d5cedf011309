package fr.gouv.qualite.surveys.questionnaire;

import static java.util.Collections.unmodifiableList;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The questions of one version of a questionnaire, in order. */
@Schema(description = "Le contenu d’un questionnaire, dans l’ordre où il est posé.")
public record Form(
        @Schema(description = "Titre.") @NotNull(message = "Le titre est obligatoire.") @Valid
        Text title,

        @Schema(description = "Ce qui est dit avant la première question.") @Valid @Nullable
        Text introduction,

        @Schema(description = "Les thèmes.") @Size(max = 30, message = "Un questionnaire a au plus 30 thèmes.")
        List<@NotNull @Valid Theme> themes,

        @Schema(description = "Les questions.")
        @NotEmpty(message = "Un questionnaire a au moins une question.")
        @Size(max = 200, message = "Un questionnaire a au plus 200 questions.")
        List<@NotNull @Valid Question> questions) {

    public Form {
        themes = unmodifiableList(requireNonNullElse(themes, List.of()));
        questions = unmodifiableList(requireNonNullElse(questions, List.of()));
    }

    public Optional<Question> question(String code) {
        return questions.stream().filter(asked -> asked.code().equals(code)).findFirst();
    }
}
