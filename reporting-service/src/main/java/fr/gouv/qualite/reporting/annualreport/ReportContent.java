package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.reporting.results.ComplaintResults;
import fr.gouv.qualite.reporting.results.Perimeter;
import fr.gouv.qualite.reporting.results.RubricResult;
import fr.gouv.qualite.reporting.results.SurveyResult;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an annual report tells, as it was when it was made or last refreshed. */
@Schema(name = "AnnualReportContent", description = "Le contenu d’un bilan, figé à sa dernière actualisation.")
record ReportContent(
        @Schema(description = "Titre.", examples = "Bilan annuel 2022 de la qualité de l’accueil")
        String title,

        @Schema(description = "Année du bilan.", examples = "2022")
        int year,

        @Schema(description = "Les sites couverts.") Perimeter perimeter,

        @Schema(description = "Les indicateurs mois par mois, par rubrique.")
        List<RubricResult> rubrics,

        @Schema(description = "Les enquêtes de l’année.") List<SurveyResult> surveys,

        @Schema(description = "Les messages reçus dans l’année.")
        ComplaintResults complaints,

        @Schema(description = "Le plan d’actions.") List<PlannedAction> actions,

        @Schema(description = "Les textes écrits par le responsable qualité.")
        ReportTexts texts,

        @Schema(description = "Date du COPIL qui a validé le bilan.", examples = "2023-02-07") @Nullable
        LocalDate validatedOn,

        @Schema(description = "Date de publication.", examples = "2023-02-10") @Nullable
        LocalDate publishedOn) {

    ReportContent with(ReportTexts written) {
        return new ReportContent(
                title, year, perimeter, rubrics, surveys, complaints, actions, written, validatedOn, publishedOn);
    }

    ReportContent validated(LocalDate on) {
        return new ReportContent(title, year, perimeter, rubrics, surveys, complaints, actions, texts, on, publishedOn);
    }

    ReportContent published(LocalDate on) {
        return new ReportContent(title, year, perimeter, rubrics, surveys, complaints, actions, texts, validatedOn, on);
    }

    /** An action as the report keeps it. */
    @Schema(name = "PlannedAction", description = "Une action du plan, telle qu’elle était.")
    record PlannedAction(
            @Schema(description = "Objectif.") String objective,

            @Schema(description = "Ce qui est fait.") String action,

            @Schema(description = "Services chargés de l’action.")
            List<String> actors,

            @Schema(description = "Échéance en français.", examples = "mai 2022") @Nullable
            String due,

            @Schema(description = "Avancement en français.", examples = "En cours")
            String progress,

            @Schema(description = "Part réalisée, de 0 à 100 %.", examples = "50")
            int percent,

            @Schema(description = "Origine en français.", examples = "Enquête de satisfaction")
            String origin) {}
}
