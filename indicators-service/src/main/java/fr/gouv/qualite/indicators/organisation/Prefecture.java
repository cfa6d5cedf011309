package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.deadline.DeadlineRule;
import fr.gouv.qualite.indicators.reference.Differences;
import fr.gouv.qualite.indicators.reference.Versioned;
import fr.gouv.qualite.platform.HolidayZone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A prefecture and what it commits to, when. */
@Schema(description = "Une préfecture et ses périmètres.")
record Prefecture(
        @NotBlank @Size(max = 200) @Schema(description = "Nom.")
        String name,

        @NotNull @Schema(description = "Zone des jours fériés.")
        HolidayZone holidayZone,

        @NotBlank @Schema(description = "Fuseau horaire.", examples = "Europe/Paris")
        String timeZone,

        @NotNull @Size(max = 50) @Schema(description = "Périmètres datés.")
        List<@Valid Perimeter> perimeters,

        @Size(max = 100, message = "100 délais au plus.")
        @Schema(
                description =
                        "Délais plus courts que ceux de son référentiel, que la préfecture se donne ; absents : ceux"
                                + " qu’elle a déjà.")
        @Nullable
        List<@Valid DeadlineRule> deadlineRules)
        implements Versioned<Prefecture> {

    List<DeadlineRule> ownDeadlines() {
        return deadlineRules == null ? List.of() : deadlineRules;
    }

    Prefecture with(List<DeadlineRule> deadlines) {
        return new Prefecture(name, holidayZone, timeZone, perimeters, deadlines);
    }

    @Override
    public List<String> changesSince(Prefecture before) {
        return new Differences()
                .compare("Nom", before.name(), name)
                .compare("Zone des jours fériés", before.holidayZone().name(), holidayZone.name())
                .compare("Fuseau horaire", before.timeZone(), timeZone)
                .compareAll(
                        "Périmètre",
                        before.perimeters().stream().map(Perimeter::text).toList(),
                        perimeters.stream().map(Perimeter::text).toList())
                .compareAll(
                        "Délai propre",
                        before.ownDeadlines().stream().map(DeadlineRule::text).toList(),
                        ownDeadlines().stream().map(DeadlineRule::text).toList())
                .sentences();
    }
}
