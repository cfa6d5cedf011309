package fr.gouv.qualite.indicators.organisation;

import fr.gouv.qualite.indicators.reference.Differences;
import fr.gouv.qualite.indicators.reference.Versioned;
import fr.gouv.qualite.platform.HolidayZone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        List<@Valid Perimeter> perimeters)
        implements Versioned<Prefecture> {

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
                .sentences();
    }
}
