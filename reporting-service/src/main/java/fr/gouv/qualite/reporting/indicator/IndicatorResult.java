package fr.gouv.qualite.reporting.indicator;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator over several periods. */
@Schema(description = "Un indicateur sur plusieurs périodes.")
public record IndicatorResult(
        @Schema(description = "Code de l’indicateur.", examples = "EMAIL_IN_TIME")
        String code,

        @Schema(description = "Intitulé.", examples = "Taux de réponse aux courriels en 5 jours ouvrés")
        String label,

        @Schema(description = "Unité.", examples = "PERCENT")
        Unit unit,

        @Schema(description = "Fréquence de mesure : MONTH, QUARTER, SEMESTER ou YEAR.", examples = "MONTH")
        String frequency,

        @Schema(description = "Sens dans lequel l’indicateur s’améliore.")
        Sense sense,

        @Schema(description = "Cible à la fin de la période, s’il y en a une.") @Nullable
        TargetView target,

        @Schema(description = "Les périodes, dans l’ordre.") List<PeriodResult> periods,

        @Schema(description = "Toutes les périodes ensemble.")
        Figure total) {

    /** Drops the values that nobody has validated. */
    IndicatorResult settled() {
        return new IndicatorResult(
                code,
                label,
                unit,
                frequency,
                sense,
                target,
                periods.stream().map(PeriodResult::settled).toList(),
                total);
    }

    /** One period of an indicator. */
    @Schema(description = "Une période d’un indicateur.")
    public record PeriodResult(
            @Schema(
                    implementation = String.class,
                    description = "Mois, trimestre, semestre ou année.",
                    examples = "2022-03")
            Period period,

            @Schema(description = "Le chiffre de la période.")
            Figure figure,

            @Schema(description = "Remarques saisies avec les valeurs.")
            List<String> remarks,

            @Schema(description = "Valeurs saisies que personne n’a validées ; elles ne comptent pas dans le chiffre.")
            List<UnsettledValue> unsettled,

            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description =
                            "Sites qui ont déverrouillé cette période pour la corriger : leur valeur, déjà publiée,"
                                    + " peut encore changer.",
                    examples = "[\"76-ROUEN\"]")
            List<SiteCode> underCorrection) {

        /** The last two are null in contents saved before these values were marked. */
        public PeriodResult {
            unsettled = unsettled == null ? List.of() : unsettled;
            underCorrection = underCorrection == null ? List.of() : underCorrection;
        }

        PeriodResult settled() {
            return new PeriodResult(period, figure, remarks, List.of(), underCorrection);
        }
    }

    /** A target as clients and people read it. */
    @Schema(name = "TargetView", description = "Une cible.")
    public record TargetView(
            @Schema(description = "Comparaison à la valeur.", examples = "GT")
            TargetComparator comparator,

            @Schema(description = "Valeur à atteindre, dans l’unité de l’indicateur.", examples = "75")
            BigDecimal value,

            @Schema(description = "La cible telle qu’elle s’écrit en français.", examples = "> 75 %")
            String display) {

        static TargetView of(Target target, Unit unit) {
            return new TargetView(target.comparator(), target.value(), target.format(unit));
        }
    }
}
