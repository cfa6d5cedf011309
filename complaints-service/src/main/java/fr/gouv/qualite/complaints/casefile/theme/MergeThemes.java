package fr.gouv.qualite.complaints.casefile.theme;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.input.SaysSomething;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Des thèmes à réunir sous un seul nom, ou un thème à renommer.")
record MergeThemes(
        @Schema(description = "La préfecture.", examples = "76") @NotNull(message = "Indiquez la préfecture.")
        PrefectureCode prefecture,

        @Schema(description = "Les thèmes, tels qu’ils sont listés.")
        @NotEmpty(message = "Choisissez au moins un thème.")
        @Size(max = 100, message = "Plus de 100 thèmes.")
        List<@NotBlank(message = "Un thème est vide.") String> themes,

        @Schema(description = "Le nom qui les remplace.", examples = "Attente")
        @NotBlank(message = "Donnez le nom du thème.")
        @Size(max = 100, message = "Le thème dépasse 100 caractères.")
        @SaysSomething
        String into) {}
