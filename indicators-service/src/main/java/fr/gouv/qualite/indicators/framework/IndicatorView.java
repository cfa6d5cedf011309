package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.DatedTargets;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.figures.IndicatorDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un indicateur et sa version.")
public record IndicatorView(
        @Schema(description = "Code.") String code,

        @Schema(description = "Libellé.") String label,

        @Schema(description = "Unité.") Unit unit,

        @Schema(description = "Fréquence.") Frequency frequency,

        @Schema(description = "Sens du progrès.") Sense sense,

        @Schema(description = "Calcul.") Formula formula,

        @Schema(description = "Décimales montrées.") int precision,

        @Schema(description = "Rubrique, en clair.") String rubric,

        @Schema(description = "Origine des valeurs.") Feed feed,

        @Schema(description = "Cibles datées.") List<TargetView> targets,

        @Schema(description = "Mesuré depuis ce jour ; absent : depuis toujours.") @Nullable
        LocalDate validFrom,

        @Schema(description = "Mesuré jusqu’à ce jour ; absent s’il l’est encore.") @Nullable
        LocalDate validTo,

        @Schema(description = "D’où vient le chiffre, en clair.") @Nullable
        String source,

        @Schema(description = "Version, à rappeler pour modifier.")
        long version) {

    static IndicatorView of(References.Key key, Indicator it) {
        return new IndicatorView(
                key.code(),
                it.label(),
                it.unit(),
                it.frequency(),
                it.sense(),
                it.formula(),
                it.precision(),
                it.rubric(),
                it.feed(),
                it.targets(),
                it.validFrom(),
                it.validTo(),
                it.source(),
                key.version());
    }

    /** Whether its value, or the sum that its mean is made of, may have decimals; its other numbers are whole. */
    public boolean takesDecimals() {
        return formula.takesDecimals(unit);
    }

    /** What the rules of figures need to know of it. */
    public IndicatorDefinition definition() {
        return new IndicatorDefinition(
                code,
                unit,
                frequency,
                formula,
                new DatedTargets(targets.stream().map(TargetView::dated).toList()),
                validFrom,
                validTo);
    }

    /** Whether it is measured on some day of the period. */
    public boolean isMeasured(Period period) {
        return definition().isMeasured(period);
    }

    /** The target of this prefecture, or of the nation, for this period. */
    public Optional<Target> target(@Nullable PrefectureCode prefecture, Period period) {
        return definition().targets().inForce(prefecture, period);
    }
}
