package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un indicateur montré au public et sa version.")
public record DisplayedIndicatorView(
        @Schema(description = "Code de l’indicateur.") String indicator,

        @Schema(description = "Rang sur l’affichage.") int rank,

        @Schema(description = "Libellé pour le public.") String label,

        @Schema(description = "Le même en anglais.") String englishLabel,

        @Schema(description = "Ce que le chiffre mesure, en une phrase.")
        String explanation,

        @Schema(description = "La même en anglais.") String englishExplanation,

        @Schema(description = "Qui produit le chiffre.") String source,

        @Schema(description = "Montré depuis ce jour.") LocalDate from,

        @Schema(description = "Montré jusqu’à ce jour ; absent s’il l’est encore.") @Nullable
        LocalDate to,

        @Schema(description = "Version, à rappeler pour modifier.")
        long version) {

    static DisplayedIndicatorView of(References.Key key, DisplayedIndicator it) {
        return new DisplayedIndicatorView(
                key.code(),
                it.rank(),
                it.label(),
                it.englishLabel(),
                it.explanation(),
                it.englishExplanation(),
                it.source(),
                it.from(),
                it.to(),
                key.version());
    }

    public boolean isShown(Period period) {
        return !from.isAfter(period.lastDay()) && (to == null || !to.isBefore(period.firstDay()));
    }
}
