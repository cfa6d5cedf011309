package fr.gouv.qualite.complaints.template;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text for answers as staff read it. */
@Schema(description = "Un courrier type.")
public record ReplyTemplateView(
        @Schema(description = "Identifiant de cette version.")
        UUID id,

        @Schema(description = "Nom court et stable.", examples = "SUIVI_DOSSIER")
        String code,

        @Schema(description = "Préfecture qui l’utilise ; absente pour un texte commun à toutes.", examples = "76")
        @Nullable
        String prefecture,

        @Schema(description = "Titre dans la liste.", examples = "Où en est mon dossier")
        String title,

        @Schema(description = "Langue, en deux lettres.", examples = "fr")
        String language,

        @Schema(description = "Nature des demandes auxquelles il répond.") @Nullable
        CaseKind kind,

        @Schema(description = "Ce à quoi il sert : répondre ou réorienter.")
        TemplateUse use,

        @Schema(description = "Pour une réorientation : pour qui est la demande ; absent, quel que soit cet autre.")
        @Nullable
        Scope scope,

        @Schema(description = "Objet du courriel.") String subject,
        @Schema(description = "Le texte, avec ses champs.") String body,

        @Schema(description = "Champs du texte.", examples = "numero")
        List<String> fields,

        @Schema(description = "Jour où il a été soumis au comité local des usagers.") @Nullable
        LocalDate submittedOn,

        @Schema(description = "Jour de la validation en comité local des usagers.", examples = "2022-03-28") @Nullable
        LocalDate approvedOn,

        @Schema(description = "Jour depuis lequel il n’est plus proposé.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Ce que la personne qui lit peut en faire.")
        Set<TemplateStep> steps,

        @Schema(description = "Faux si une version plus récente existe.")
        boolean latest,

        @Schema(description = "Numéro de la version.", examples = "1")
        int version) {

    /** @param editable whether who reads it may write the texts of its prefecture */
    static ReplyTemplateView of(ReplyTemplate template, boolean editable) {
        return new ReplyTemplateView(
                template.id(),
                template.code(),
                template.prefecture(),
                template.title(),
                template.language(),
                template.kind(),
                template.use(),
                template.scope(),
                template.subject(),
                template.body(),
                FieldText.of(template.body()).openFields(),
                template.submittedOn(),
                template.approvedOn(),
                template.withdrawnOn(),
                editable ? template.steps() : Set.of(),
                template.isLatest(),
                template.version());
    }
}
