package fr.gouv.qualite.reporting.annualreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write in a report, beside its figures. Each list may be empty. */
@Schema(name = "AnnualReportTexts", description = "Les textes d’un bilan, écrits tant qu’il est en projet.")
record ReportTexts(
        @Schema(description = "Points forts.", examples = "[\"Les courriels ont reçu une réponse dans les délais.\"]")
        @NotNull(message = "Donnez une liste, vide s’il n’y a rien à dire.")
        @Size(max = 30, message = "Donnez au plus 30 éléments.")
        List<
                        @NotBlank(message = "Écrivez le texte.")
                        @Size(max = 1000, message = "Tenez-vous à 1 000 caractères.") String>
                strengths,

        @Schema(description = "Pistes d’amélioration.")
        @NotNull(message = "Donnez une liste, vide s’il n’y a rien à dire.")
        @Size(max = 30, message = "Donnez au plus 30 éléments.")
        List<
                        @NotBlank(message = "Écrivez le texte.")
                        @Size(max = 1000, message = "Tenez-vous à 1 000 caractères.") String>
                improvementLeads,

        @Schema(description = "Auto-évaluations menées dans l’année.")
        @NotNull(message = "Donnez une liste, vide s’il n’y a rien à dire.")
        @Size(max = 30, message = "Donnez au plus 30 éléments.")
        List<
                        @NotBlank(message = "Écrivez le texte.")
                        @Size(max = 1000, message = "Tenez-vous à 1 000 caractères.") String>
                selfAssessments,

        @Schema(description = "Formations tenues dans l’année.")
        @NotNull(message = "Donnez une liste, vide s’il n’y a rien à dire.")
        @Size(max = 30, message = "Donnez au plus 30 éléments.")
        List<
                        @NotBlank(message = "Écrivez le texte.")
                        @Size(max = 1000, message = "Tenez-vous à 1 000 caractères.") String>
                trainings) {

    static ReportTexts none() {
        return new ReportTexts(List.of(), List.of(), List.of(), List.of());
    }
}
