package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.reference.Differences;
import fr.gouv.qualite.indicators.reference.Versioned;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        List<@Valid TargetView> targets,

        @Schema(description = "Mesuré depuis ce jour ; absent : depuis toujours.") @Nullable @PlausibleDay
        LocalDate validFrom,

        @Schema(description = "Mesuré jusqu’à ce jour ; absent s’il l’est encore.") @Nullable @PlausibleDay
        LocalDate validTo,

        @Size(max = 300) @Schema(description = "D’où vient le chiffre, en clair.") @Nullable
        String source)
        implements Versioned<Indicator> {

    @Override
    public List<String> changesSince(Indicator before) {
        return new Differences()
                .compare("Libellé", before.label(), label)
                .compare("Rubrique", before.rubric(), rubric)
                .compare("Unité", Wording.of(before.unit()), Wording.of(unit))
                .compare("Fréquence", before.frequency().noun(1), frequency.noun(1))
                .compare("Sens du progrès", Wording.of(before.sense()), Wording.of(sense))
                .compare("Calcul", Wording.of(before.formula()), Wording.of(formula))
                .compare("Décimales montrées", before.precision(), precision)
                .compare("Origine des valeurs", Wording.of(before.feed()), Wording.of(feed))
                .compare("Source", before.source(), source)
                .compare("Mesuré depuis", before.validFrom(), validFrom)
                .compare("Mesuré jusqu’au", before.validTo(), validTo)
                .compareAll("Objectif", told(before.targets()), told(targets))
                .sentences();
    }

    private List<String> told(List<TargetView> all) {
        return all.stream().map(it -> it.told(unit)).toList();
    }
}
