package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Draws a sample of the replies that a site gave in a quarter. */
@Schema(name = "ReplyControlDraw", description = "L’échantillon à tirer.")
public record DrawControl(
        @Schema(description = "Code du site.", examples = "76-ROUEN") @NotNull(message = "Le site est obligatoire.")
        SiteCode site,

        @Schema(implementation = String.class, description = "Trimestre des réponses.", examples = "2022-Q1")
        @NotNull(message = "Le trimestre est obligatoire, par exemple 2022-Q1.")
        Period quarter,

        @Schema(description = "Nombre de réponses à contrôler ; 20 si absent.", examples = "20")
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

    private static final int USUAL = 20;

    public DrawControl {
        if (quarter != null && !(quarter instanceof Period.Quarter)) {
            throw Problem.invalid("quarter", "Indiquez un trimestre, par exemple 2022-Q1.");
        }
    }

    int wanted() {
        return size == null ? USUAL : size;
    }
}
