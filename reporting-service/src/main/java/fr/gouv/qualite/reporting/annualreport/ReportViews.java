package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.reporting.facts.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients read of a report. */
final class ReportViews {

    private ReportViews() {}

    @Schema(name = "AnnualReportView", description = "Un bilan annuel, vu de l’intérieur.")
    record ReportView(
            @Schema(description = "Identifiant.") UUID id,

            @Schema(description = "Bilan d’un site ou d’une préfecture.")
            Scope scope,

            @Schema(description = "Code du site ou de la préfecture.", examples = "76")
            String code,

            @Schema(description = "Année du bilan.", examples = "2022")
            int year,

            @Schema(description = "État du bilan.") ReportStatus status,

            @Schema(description = "Quand les chiffres ont été repris pour la dernière fois.")
            Instant refreshedAt,

            @Schema(description = "Date du COPIL qui a validé le bilan.", examples = "2023-02-07") @Nullable
            LocalDate validatedOn,

            @Schema(description = "Date de publication.", examples = "2023-02-10") @Nullable
            LocalDate publishedOn,

            @Schema(description = "Empreinte SHA-256 du contenu publié (fichier JSON).") @Nullable
            String sha256,

            @Schema(description = "Le contenu.") AnnualReportContent content,

            @Schema(description = "Textes que les chiffres suggèrent.")
            ReportProposals proposals,

            @Schema(description = "Commentaires internes, jamais publiés.")
            List<CommentView> comments,

            @Schema(
                    description = "Ce que la publication laisserait de côté maintenant, une phrase chacun : les valeurs"
                            + " que personne n’a validées. Vide une fois publié.")
            List<String> wouldLeaveOut,

            @Schema(description = "Documents publiés.") List<PublishedDocuments.Summary> documents,

            @Schema(
                    description = "Formats de documents publiés qui sont en préparation.",
                    examples = "[\"pdf\", \"odt\"]")
            List<String> preparing,

            @Schema(description = "Ce que l’appelant peut faire maintenant de ce bilan.")
            List<ReportStep> steps,

            @Schema(description = "Version, à renvoyer dans If-Match.", examples = "0")
            long version) {

        static ReportView of(
                AnnualReport report,
                AnnualReportContent content,
                ReportProposals proposals,
                List<String> wouldLeaveOut,
                List<ReportComment> comments,
                PublishedDocuments documents,
                List<ReportStep> steps) {
            return new ReportView(
                    report.id(),
                    report.scope(),
                    report.code(),
                    report.year(),
                    report.status(),
                    report.refreshedAt(),
                    report.validatedOn(),
                    report.publishedOn(),
                    report.sha256(),
                    content,
                    proposals,
                    comments.stream().map(CommentView::of).toList(),
                    wouldLeaveOut,
                    documents.made(),
                    documents.preparing(),
                    steps,
                    report.version());
        }
    }

    @Schema(name = "AnnualReportComment", description = "Un commentaire interne sur un bilan.")
    record CommentView(
            @Schema(description = "Identifiant.") UUID id,

            @Schema(description = "Auteur.", examples = "Camille Martin")
            String author,

            @Schema(description = "Texte.") String text,

            @Schema(description = "Date et heure.") Instant writtenAt) {

        static CommentView of(ReportComment comment) {
            return new CommentView(comment.id(), comment.authorName(), comment.text(), comment.writtenAt());
        }
    }

    @Schema(name = "PublicReport", description = "Un bilan publié.")
    record PublicReportView(
            @Schema(description = "Identifiant.") UUID id,

            @Schema(description = "Bilan d’un site ou d’une préfecture.")
            Scope scope,

            @Schema(description = "Code du site ou de la préfecture.", examples = "76")
            String code,

            @Schema(description = "Année du bilan.", examples = "2022")
            int year,

            @Schema(description = "Date de publication.", examples = "2023-02-10") @Nullable
            LocalDate publishedOn,

            @Schema(description = "Empreinte SHA-256 du contenu publié (fichier JSON).") @Nullable
            String sha256,

            @Schema(description = "Le contenu.") AnnualReportContent content,

            @Schema(description = "Documents à télécharger.")
            List<PublishedDocuments.Summary> documents,

            @Schema(description = "Formats de documents qui sont en préparation.", examples = "[\"pdf\", \"odt\"]")
            List<String> preparing) {

        static PublicReportView of(AnnualReport report, AnnualReportContent content, PublishedDocuments documents) {
            return new PublicReportView(
                    report.id(),
                    report.scope(),
                    report.code(),
                    report.year(),
                    report.publishedOn(),
                    report.sha256(),
                    content,
                    documents.made(),
                    documents.preparing());
        }
    }

    /** What the figures suggest to write. Nothing of it is in the report until someone writes it there. */
    @Schema(name = "AnnualReportProposals", description = "Textes que les chiffres suggèrent, à reprendre ou non.")
    record ReportProposals(
            @Schema(description = "Indicateurs dont toutes les valeurs de l’année atteignent la cible.")
            List<String> strengths,

            @Schema(description = "Thèmes d’enquête sous leur seuil et indicateurs qui ont manqué leur cible.")
            List<String> improvementLeads) {}
}
