package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator that the transparency display shows, in words for everyone. */
@Schema(description = "Un indicateur montré au public.")
record DisplayedIndicator(
        @Min(1) @Max(99) @Schema(description = "Rang sur l’affichage.")
        int rank,

        @NotBlank @Size(max = 120) @Schema(description = "Libellé pour le public.")
        String label,

        @NotBlank @Size(max = 120) @Schema(description = "Le même en anglais.")
        String englishLabel,

        @NotBlank @Size(max = 300) @Schema(description = "Ce que le chiffre mesure, en une phrase.")
        String explanation,

        @NotBlank @Size(max = 300) @Schema(description = "La même en anglais.")
        String englishExplanation,

        @NotBlank @Size(max = 200) @Schema(description = "Qui produit le chiffre.")
        String source,

        @NotNull @Schema(description = "Montré depuis ce jour.") @PlausibleDay
        LocalDate from,

        @Schema(description = "Montré jusqu’à ce jour ; absent s’il l’est encore.") @Nullable @PlausibleDay
        LocalDate to) {}
