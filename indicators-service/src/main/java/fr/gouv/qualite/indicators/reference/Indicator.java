package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is measured, and how. */
@Schema(description = "Un indicateur.")
record Indicator(
        @NotBlank @Size(max = 300) @Schema(description = "Libellé.")
        String label,

        @NotNull @Schema(description = "Unité.") Unit unit,

        @NotNull @Schema(description = "Fréquence.") Frequency frequency,

        @NotNull @Schema(description = "Sens du progrès.") Sense sense,

        @NotNull @Schema(description = "Calcul.") Formula formula,

        @Min(0) @Max(6) @Schema(description = "Décimales montrées.")
        int precision,

        @NotBlank @Size(max = 200) @Schema(description = "Rubrique, en clair.")
        String rubric,

        @NotNull @Schema(description = "Origine des valeurs.")
        Feed feed,

        @NotNull @Size(max = 500) @Schema(description = "Cibles datées.")
        List<@Valid TargetView> targets) {}
