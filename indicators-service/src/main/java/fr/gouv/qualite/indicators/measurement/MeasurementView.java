package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.Target;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measurement as read over HTTP and as told in events: nothing personal in it. */
@Schema(description = "Une mesure.")
record MeasurementView(
        @Schema(description = "Site.") String site,

        @Schema(description = "Indicateur.") String indicator,

        @Schema(description = "Période.") String period,

        @Schema(description = "État.") MeasurementState state,

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

    static MeasurementView of(Measurement it, IndicatorView indicator) {
        Period period = Period.parse(it.period);
        Target target =
                indicator.target(SiteCode.of(it.site).prefecture(), period).orElse(null);
        return new MeasurementView(
                it.site,
                it.indicator,
                it.period,
                it.state,
                it.numerator,
                it.denominator,
                it.value,
                it.remark,
                it.reason,
                it.source,
                TargetValue.of(target),
                Assessment.of(it.state, it.value, Assessment.judges(indicator.unit(), period.length()) ? target : null),
                it.version);
    }
}
