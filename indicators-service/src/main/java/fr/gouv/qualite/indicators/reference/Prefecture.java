package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        List<@Valid Perimeter> perimeters) {

    @Schema(description = "Les modules suivis d’un référentiel, entre deux jours compris.")
    record Perimeter(
            @NotBlank @Schema(description = "Code du référentiel.")
            String framework,

            @NotNull @Schema(description = "Modules choisis, en plus des obligatoires.")
            List<String> modules,

            @NotNull @Schema(description = "Premier jour.") LocalDate from,

            @Schema(description = "Dernier jour ; absent s’il court encore.") @Nullable
            LocalDate to) {

        boolean covers(Period period) {
            return !from.isAfter(period.lastDay()) && (to == null || !to.isBefore(period.firstDay()));
        }
    }
}
