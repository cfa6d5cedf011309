package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.reporting.facts.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AnnualReportSummary", description = "Un bilan dans une liste.")
record ReportSummary(
        @Schema(description = "Identifiant.") UUID id,

        @Schema(description = "Bilan d’un site ou d’une préfecture.")
        Scope scope,

        @Schema(description = "Code du site ou de la préfecture.", examples = "76")
        String code,

        @Schema(description = "Année du bilan.", examples = "2022")
        int year,

        @Schema(description = "État du bilan.") ReportStatus status,

        @Schema(description = "Date du COPIL qui a validé le bilan.", examples = "2023-02-07") @Nullable
        LocalDate validatedOn,

        @Schema(description = "Date de publication.", examples = "2023-02-10") @Nullable
        LocalDate publishedOn,

        @Schema(description = "Empreinte SHA-256 du contenu publié (fichier JSON).") @Nullable
        String sha256,

        @Schema(description = "Version.", examples = "3") long version) {}
