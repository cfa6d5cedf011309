package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.reporting.results.Assessment;
import fr.gouv.qualite.reporting.results.IndicatorResult;
import fr.gouv.qualite.reporting.results.SurveyResult;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the figures suggest to write. Nothing of it is in the report until someone writes it there. */
@Schema(name = "AnnualReportProposals", description = "Textes que les chiffres suggèrent, à reprendre ou non.")
record ReportProposals(
        @Schema(description = "Indicateurs dont toutes les valeurs de l’année atteignent la cible.")
        List<String> strengths,

        @Schema(description = "Thèmes d’enquête sous 75 % de satisfaits et indicateurs qui ont manqué leur cible.")
        List<String> improvementLeads) {

    static ReportProposals of(ReportContent content) {
        return new ReportProposals(
                indicators(content)
                        .filter(ReportProposals::isOnTargetAllYear)
                        .map(indicator -> "%s : cible atteinte toute l’année (%s)."
                                .formatted(indicator.label(), indicator.total().text()))
                        .toList(),
                Stream.concat(
                                content.surveys().stream().flatMap(ReportProposals::dissatisfied),
                                indicators(content)
                                        .filter(indicator -> indicator.total().assessment() == Assessment.OFF_TARGET)
                                        .map(indicator -> "%s : cible manquée sur l’année (%s)."
                                                .formatted(
                                                        indicator.label(),
                                                        indicator.total().text())))
                        .toList());
    }

    private static Stream<IndicatorResult> indicators(ReportContent content) {
        return content.rubrics().stream().flatMap(rubric -> rubric.indicators().stream());
    }

    private static boolean isOnTargetAllYear(IndicatorResult indicator) {
        return indicator.total().measured() > 0
                && indicator.periods().stream()
                        .map(period -> period.figure().assessment())
                        .allMatch(assessment -> assessment == Assessment.ON_TARGET
                                || assessment == Assessment.MISSING
                                || assessment == Assessment.NOT_APPLICABLE
                                || assessment == Assessment.SUSPENDED)
                && indicator.periods().stream()
                        .anyMatch(period -> period.figure().assessment() == Assessment.ON_TARGET);
    }

    private static Stream<String> dissatisfied(SurveyResult survey) {
        return survey.themes().stream()
                .filter(SurveyResult.Theme::underThreshold)
                .map(theme -> "%s : %s de satisfaits pour %d réponses (%s)."
                        .formatted(theme.label(), theme.display(), theme.base(), survey.title()));
    }
}
