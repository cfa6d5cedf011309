package fr.gouv.qualite.reporting.annualreport;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the figures suggest to write. Nothing of it is in the report until someone writes it there. */
@Schema(name = "AnnualReportProposals", description = "Textes que les chiffres suggèrent, à reprendre ou non.")
record ReportProposals(
        @Schema(description = "Indicateurs dont toutes les valeurs de l’année atteignent la cible.")
        List<String> strengths,

        @Schema(description = "Thèmes d’enquête sous leur seuil et indicateurs qui ont manqué leur cible.")
        List<String> improvementLeads) {}
