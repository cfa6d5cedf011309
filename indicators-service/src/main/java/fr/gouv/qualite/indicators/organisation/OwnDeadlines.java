package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Les délais plus courts qu’une préfecture se donne ; aucun pour s’en tenir à son référentiel.")
record OwnDeadlines(
        @NotNull(message = "Donnez les délais, ou une liste vide.")
        @Size(max = 100, message = "100 délais au plus.")
        @Schema(description = "Délais datés de la préfecture.")
        List<@Valid DeadlineRule> deadlineRules) {}
