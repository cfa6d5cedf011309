package fr.gouv.qualite.complaints.template;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Writes a text for answers, or a new version of one when the code exists already. */
@Schema(description = "Un courrier type à enregistrer.")
public record RecordTemplate(
        @Schema(description = "Nom court et stable.", examples = "SUIVI_DOSSIER")
        @NotNull(message = "Le code est obligatoire.")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}", message = "Le code est en capitales, chiffres et soulignés.")
        String code,

        @Schema(description = "Préfecture qui l’utilise ; absente pour un texte commun à toutes.", examples = "76")
        @Nullable
        PrefectureCode prefecture,

        @Schema(description = "Titre dans la liste.", examples = "Où en est mon dossier")
        @NotBlank(message = "Le titre est obligatoire.")
        @Size(max = 200, message = "Le titre dépasse 200 caractères.")
        String title,

        @Schema(description = "Langue, en deux lettres.", examples = "fr")
        @NotNull(message = "La langue est obligatoire.")
        @Pattern(regexp = "[a-z]{2}", message = "La langue est un code de deux lettres, par exemple fr.")
        String language,

        @Schema(description = "Nature des demandes auxquelles il répond.") @Nullable
        CaseKind kind,

        @Schema(description = "Ce à quoi il sert : répondre, si absent, ou réorienter vers un autre service.") @Nullable
        TemplateUse use,

        @Schema(description = "Pour une réorientation : pour qui est la demande ; absent, quel que soit cet autre.")
        @Nullable
        Scope scope,

        @Schema(description = "Objet du courriel ; « Votre demande {{numero}} » si absent.")
        @Size(max = 200, message = "L’objet dépasse 200 caractères.")
        @Nullable
        String subject,

        @Schema(description = "Le texte, avec des champs comme {{numero}}, {{site}}, {{dateReception}}.")
        @NotBlank(message = "Le texte est obligatoire.")
        @Size(max = 20_000, message = "Le texte dépasse 20 000 caractères.")
        String body,

        @Schema(description = "Jour de la validation en comité local des usagers.", examples = "2022-03-28")
        @PlausibleDay
        @Nullable
        LocalDate approvedOn) {

    /** The field that an agent fills with where the person writes. */
    private static final String REDIRECTION_FIELD = "lien";

    TemplateUse usedFor() {
        return use == null ? TemplateUse.ANSWER : use;
    }

    /** Refuses a redirection that says nothing of where to write, and an answer that depends on whom it redirects to. */
    void check() {
        if (usedFor() == TemplateUse.ANSWER && scope != null) {
            throw Problem.invalid("scope", "Le champ ne se choisit que pour un courrier de réorientation.");
        }
        if (scope != null && !scope.isForSomeoneElse()) {
            throw Problem.invalid("scope", "Choisissez un champ qui est pour un autre service.");
        }
        if (usedFor() == TemplateUse.REDIRECTION
                && FieldText.of(body).openFields().stream().noneMatch(REDIRECTION_FIELD::equalsIgnoreCase)) {
            throw Problem.invalid("body", "Une réorientation dit à qui s’adresser : mettez-y le champ {{lien}}.");
        }
    }
}
