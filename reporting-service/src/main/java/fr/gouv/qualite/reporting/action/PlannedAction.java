package fr.gouv.qualite.reporting.action;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action as an annual report keeps it: late or not depends on the day, and is not kept. */
@Schema(name = "PlannedAction", description = "Une action du plan, telle qu’elle était.")
public record PlannedAction(
        @Schema(description = "Objectif.") String objective,

        @Schema(description = "Ce qui est fait.") String action,

        @Schema(description = "Services chargés de l’action.")
        List<String> actors,

        @Schema(description = "Échéance en français.", examples = "mai 2022") @Nullable
        String due,

        @Schema(description = "Avancement en français.", examples = "En cours")
        String progress,

        @Schema(description = "Part réalisée, de 0 à 100 %.", examples = "50")
        int percent,

        @Schema(description = "Origine en français.", examples = "Enquête de satisfaction")
        String origin) {

    static PlannedAction of(Action action) {
        DueDate due = action.due();
        return new PlannedAction(
                action.objective(),
                action.description(),
                List.copyOf(action.actors()),
                due == null ? null : due.label(),
                action.progress().label(),
                action.percentDone(),
                action.origin().label());
    }
}
