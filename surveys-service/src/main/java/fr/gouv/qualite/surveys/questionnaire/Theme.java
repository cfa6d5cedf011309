package fr.gouv.qualite.surveys.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The subject of a group of questions; a satisfaction rate is given for each theme. */
@Schema(description = "Un thème, pour lequel un taux de satisfaction est calculé.")
public record Theme(
        @Schema(description = "Code du thème.", examples = "WEBSITE")
        @NotNull(message = "Le code est obligatoire.")
        @Pattern(regexp = Code.PATTERN, message = Code.MESSAGE)
        String code,

        @Schema(description = "Nom affiché.") @NotNull(message = "Le nom est obligatoire.") @Valid
        Text label) {}
