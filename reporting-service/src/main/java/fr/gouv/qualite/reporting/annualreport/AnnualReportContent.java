package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.reporting.action.PlannedAction;
import fr.gouv.qualite.reporting.complaint.ComplaintResults;
import fr.gouv.qualite.reporting.indicator.RubricResult;
import fr.gouv.qualite.reporting.perimeter.PerimeterView;
import fr.gouv.qualite.reporting.survey.SurveyResult;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of {@link ReportContent} for clients: what every report has, and the field of each chapter. */
@Schema(name = "AnnualReportContent", description = "Le contenu d’un bilan, figé à sa dernière actualisation.")
record AnnualReportContent(
        @Schema(description = "Version de la forme du contenu ; absente des contenus les plus anciens.", examples = "2")
        @Nullable
        Integer schemaVersion,

        @Schema(description = "Titre.", examples = "Bilan annuel 2022 de la qualité de l’accueil")
        String title,

        @Schema(description = "Année du bilan.", examples = "2022")
        int year,

        @Schema(description = "Les sites couverts.") PerimeterView perimeter,

        @Schema(description = "Les indicateurs mois par mois, par rubrique.")
        List<RubricResult> rubrics,

        @Schema(description = "Les enquêtes de l’année.") List<SurveyResult> surveys,

        @Schema(description = "Les demandes reçues dans l’année.")
        ComplaintResults complaints,

        @Schema(description = "Le plan d’actions.") List<PlannedAction> actions,

        @Schema(description = "Les textes écrits par le responsable qualité.")
        ReportTexts texts,

        @Schema(description = "Date du COPIL qui a validé le bilan.", examples = "2023-02-07") @Nullable
        LocalDate validatedOn,

        @Schema(description = "Date de publication.", examples = "2023-02-10") @Nullable
        LocalDate publishedOn,

        @Schema(
                description =
                        "Ce que la publication a laissé de côté, une phrase chacun ; absent avant la publication.",
                examples =
                        "[\"Signalements, mars 2022, 76-ROUEN : valeur saisie mais non validée, absente de ce bilan.\"]")
        @Nullable
        List<String> leftOut) {}
