package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.AnswerMeans;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.Qualification;
import fr.gouv.qualite.platform.service.input.SaysSomething;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says for which other service a case is, and tells the person to write there: that is their answer. */
@Schema(description = "La réorientation d’une demande vers un autre service ; c’est la réponse due à la personne.")
public record Redirect(
        @Schema(description = "Nature de la demande ; inchangée si absente.") @Nullable
        CaseKind kind,

        @Schema(description = "Pour qui est la demande : ni « à qualifier », ni la qualité de l’accueil.")
        @NotNull(message = "Choisissez pour quel autre service est cette demande.")
        Scope scope,

        @Schema(description = "Thème ; inchangé si absent.", examples = "Bruit")
        @Size(max = 100, message = "Le thème dépasse 100 caractères.")
        @Nullable
        String theme,

        @Schema(
                description = "À qui s’adresser : nom, adresse, lien. La lettre le dit, la page de suivi aussi.",
                examples = "Votre mairie : https://www.service-public.fr")
        @NotBlank(message = "Dites à qui la personne doit s’adresser.")
        @Size(max = 2_000, message = "La réorientation dépasse 2 000 caractères.")
        @SaysSomething
        String redirection,

        @Schema(
                description = "Identifiant du courrier type de réorientation ; absent, celui de la préfecture pour ce"
                        + " champ, sinon celui du ministère, dans la langue de la personne.")
        @Nullable
        UUID template,

        @Schema(description = "La lettre ; celle du courrier type si absente. Elle dit à qui s’adresser ({{lien}}).")
        @Size(max = 20_000, message = "La lettre dépasse 20 000 caractères.")
        @SaysSomething
        @Nullable
        String message,

        @Schema(
                description =
                        "Comment la personne est prévenue. Par défaut un courriel envoyé par la plateforme si elle"
                                + " a laissé son adresse, sinon une lettre à imprimer si elle a laissé son adresse postale,"
                                + " sinon la page de suivi si elle en a reçu le lien. Sinon personne n’est prévenu et la"
                                + " demande est close.")
        @Nullable
        AnswerMeans means,

        @Schema(
                description = "Jour d’une réorientation déjà donnée, qui est alors enregistrée sans être envoyée ;"
                        + " aujourd’hui si absent.",
                examples = "2022-03-07")
        @PlausibleDay
        @Nullable
        LocalDate answeredOn,

        @Schema(
                description =
                        "Pourquoi une réorientation donnée à temps n’est enregistrée qu’après l’échéance ; obligatoire"
                                + " dans ce cas. Reste entre agents, le responsable qualité la voit.",
                examples = "Lettre postée le 7 mars, saisie au retour de l’agent.")
        @Size(max = 2_000, message = "Le motif dépasse 2 000 caractères.")
        @SaysSomething
        @Nullable
        String reason) {

    /** @param spelled the theme, as the prefecture writes it; that of the case when empty */
    Qualification qualification(CaseFile file, Optional<String> spelled) {
        return new Qualification(
                Objects.requireNonNullElse(kind, file.kind()),
                scope,
                spelled.orElse(file.theme()),
                redirection.strip());
    }
}
