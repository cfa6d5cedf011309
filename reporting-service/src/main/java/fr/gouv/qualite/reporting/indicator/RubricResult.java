package fr.gouv.qualite.reporting.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The indicators of one rubric of the framework. */
@Schema(description = "Les indicateurs d’une rubrique du référentiel.")
public record RubricResult(
        @Schema(description = "Intitulé de la rubrique.", examples = "Courrier et courriel")
        String rubric,

        @Schema(description = "Ses indicateurs.") List<IndicatorResult> indicators) {

    /** Drops the values that nobody has validated. */
    RubricResult settled() {
        return new RubricResult(
                rubric, indicators.stream().map(IndicatorResult::settled).toList());
    }
}
