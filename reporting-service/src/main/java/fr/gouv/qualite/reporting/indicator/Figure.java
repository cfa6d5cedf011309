package fr.gouv.qualite.reporting.indicator;

import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.Consolidation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure, alone or consolidated from several settled measurements. */
@Schema(
        name = "IndicatorFigure",
        description = "Un chiffre, mesuré ou consolidé à partir des numérateurs et dénominateurs. Seules comptent les"
                + " mesures validées, verrouillées, sans objet ou suspendues.")
public record Figure(
        @Schema(
                description = "Valeur arrondie à la précision de l’indicateur ; absente s’il n’y a rien à montrer.",
                examples = "93.48")
        @Nullable
        BigDecimal value,

        @Schema(description = "Valeur telle qu’elle s’écrit en français.", examples = "93,48 %") @Nullable
        String display,

        @Schema(description = "Somme des numérateurs.", examples = "43") @Nullable
        BigDecimal numerator,

        @Schema(description = "Somme des dénominateurs.", examples = "46") @Nullable
        BigDecimal denominator,

        @Schema(description = "Position par rapport à la cible.")
        Assessment assessment,

        @Schema(description = "Nombre de mesures prises en compte.", examples = "1")
        int measured,

        @Schema(
                description = "Nombre de mesures que le périmètre demande, hors « sans objet » et suspendues.",
                examples = "1")
        int expected,

        @Schema(description = "Sites et périodes pris en compte, en clair.", examples = "9 mois sur 12, 3 suspendus")
        @Nullable
        String coverage) {

    static Figure of(Consolidation made, int precision) {
        BigDecimal value = made.value();
        return new Figure(
                value == null ? null : value.setScale(precision, RoundingMode.HALF_UP),
                value == null ? null : made.shownIn().format(value, precision),
                made.numerator(),
                made.denominator(),
                made.assessment(),
                Math.toIntExact(made.coverage().measured().cells()),
                Math.toIntExact(made.coverage().expected()),
                made.coverage().describe());
    }

    /** Whether everything that the perimeter asks for is in it. */
    boolean isWhole() {
        return measured >= expected;
    }

    /** The value in French, or the words that stand for its absence. */
    public String text() {
        if (display != null) {
            return display;
        }
        return assessment == Assessment.ON_TARGET
                        || assessment == Assessment.OFF_TARGET
                        || assessment == Assessment.NO_TARGET
                ? "non consolidable"
                : assessment.label().toLowerCase(Locale.FRENCH);
    }
}
