package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.platform.service.input.SaysSomething;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Draws again, from the replies as they now are: the first draw stays readable. */
@Schema(name = "ReplyControlRedraw", description = "Un nouveau tirage, à la place d’un autre.")
public record RedrawControl(
        @Schema(
                description = "Pourquoi ; gardé avec le contrôle.",
                examples = "Des réponses de mars ont été enregistrées en mai.")
        @NotBlank(message = "Dites pourquoi vous tirez de nouveau.")
        @SaysSomething
        @Size(max = 1_000, message = "Le motif dépasse 1 000 caractères.")
        String reason,

        @Schema(description = "Nombre de réponses à contrôler ; celui du premier tirage si absent.", examples = "20")
        @Min(value = 1, message = "Tirez au moins une réponse.")
        @Max(value = 200, message = "Tirez au plus 200 réponses.")
        @Nullable
        Integer size,

        @Schema(
                description =
                        "N’est plus accepté : le nombre dont le tirage découle est tiré au sort, et rendu avec lui.",
                deprecated = true)
        @Null(message = "Le nombre dont le tirage découle est tiré au sort : ne l’indiquez pas.")
        @Nullable
        Long seed) {

    DrawControl of(ReplyControl replaced) {
        return new DrawControl(
                replaced.site(), replaced.quarter(), size == null ? (Integer) replaced.wanted() : size, null);
    }
}
