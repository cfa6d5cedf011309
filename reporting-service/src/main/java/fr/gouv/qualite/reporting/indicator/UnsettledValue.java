package fr.gouv.qualite.reporting.indicator;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.reporting.topic.IndicatorFact;
import fr.gouv.qualite.reporting.topic.MeasurementFact;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that nobody has validated: shown as such, never consolidated nor published. */
@Schema(description = "Une valeur saisie que personne n’a validée : ni consolidée, ni publiée.")
public record UnsettledValue(
        @Schema(implementation = String.class, description = "Code du site.", examples = "76-ROUEN")
        SiteCode site,

        @Schema(description = "Valeur telle qu’elle s’écrit en français.", examples = "4,40 ‰")
        String display) {

    static UnsettledValue of(IndicatorFact indicator, MeasurementFact measured) {
        return new UnsettledValue(measured.site(), display(indicator, measured));
    }

    private static String display(IndicatorFact indicator, MeasurementFact measured) {
        BigDecimal value = measured.value();
        if (measured.numerator() != null && measured.denominator() != null) {
            value = new Rate(measured.numerator(), measured.denominator())
                    .in(indicator.unit())
                    .orElse(null);
        }
        return value == null ? "sans objet" : indicator.unit().format(value, indicator.precision());
    }
}
