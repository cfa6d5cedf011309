package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.framework.TargetValue;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.CellState;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measurement as read over HTTP and as published in events: nothing personal in it. */
@Schema(description = "Une mesure.")
record MeasurementView(
        @Schema(description = "Site.") String site,

        @Schema(description = "Indicateur.") String indicator,

        @Schema(description = "Période.") String period,

        @Schema(description = "État.") CellState state,

        @Schema(description = "Numérateur, ou somme.") @Nullable
        BigDecimal numerator,

        @Schema(description = "Dénominateur, ou effectif.") @Nullable
        BigDecimal denominator,

        @Schema(description = "Valeur exacte, dans l’unité de l’indicateur.") @Nullable
        BigDecimal value,

        @Schema(description = "Remarque.") @Nullable String remark,

        @Schema(description = "Motif de l’absence de valeur, ou du remplacement d’une valeur calculée.") @Nullable
        String reason,

        @Schema(
                description = "Origine : saisie, importée, transmise par un système, calculée par la plateforme,"
                        + " ou calculée puis remplacée.")
        Source source,

        @Schema(description = "Cible de la période.") @Nullable
        TargetValue target,

        @Schema(description = "Position par rapport à la cible.")
        Assessment assessment,

        @Schema(description = "Version, à rappeler pour modifier.")
        long version) {

    static MeasurementView of(Measurement measurement, IndicatorView indicator) {
        MeasurementKey key = measurement.key();
        Measurement.Content content = measurement.content();
        Position position = Position.of(measurement, indicator);
        return new MeasurementView(
                key.site().value(),
                key.indicator(),
                key.period().toString(),
                content.state(),
                content.figures().numerator(),
                content.figures().denominator(),
                content.figures().value(),
                content.remark(),
                content.reason(),
                measurement.source(),
                TargetValue.of(position.target()),
                position.assessment(),
                measurement.version());
    }
}
