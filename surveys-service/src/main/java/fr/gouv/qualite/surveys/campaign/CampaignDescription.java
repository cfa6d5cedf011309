package fr.gouv.qualite.surveys.campaign;

import static java.util.Objects.requireNonNullElse;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import fr.gouv.qualite.surveys.questionnaire.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a campaign.
 *
 * @param slug the campaign's permanent name: expected when it is created, absent or the same afterwards
 * @param to the last day, included
 */
@Schema(description = "Ce qu’est une campagne.")
record CampaignDescription(
        @Schema(
                description = "Nom de la campagne dans son adresse : obligatoire à la création, fixe ensuite.",
                examples = "rouen-accueil-2022")
        @Size(min = 3, max = 60, message = "Le nom dans l’adresse a de 3 à 60 caractères.")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "Le nom dans l’adresse n’a que des minuscules sans accent, des chiffres et des tirets.")
        @Nullable
        String slug,

        @Schema(description = "Titre affiché.") @NotNull(message = "Le titre est obligatoire.") @Valid
        Text title,

        @Schema(description = "Site dont les usagers sont interrogés.", examples = "76-ROUEN")
        @NotNull(message = "Le site est obligatoire.")
        SiteCode site,

        @Schema(
                description = "Code du questionnaire ; la campagne garde pour toujours la version du moment.",
                examples = "RECEPTION")
        @NotBlank(message = "Le questionnaire est obligatoire.")
        String questionnaire,

        @Schema(description = "Premier jour.", examples = "2022-02-23")
        @NotNull(message = "Le premier jour est obligatoire.")
        @PlausibleDay
        LocalDate from,

        @Schema(description = "Dernier jour, compris.", examples = "2022-03-23")
        @NotNull(message = "Le dernier jour est obligatoire.")
        @PlausibleDay
        LocalDate to,

        @Schema(description = "Canaux par lesquels les réponses peuvent venir ; tous, si absent.") @Nullable
        Set<@NotNull Channel> channels,

        @Schema(description = "Nombre de réponses espéré.", examples = "100")
        @Positive(message = "Le nombre de réponses espéré est au moins 1.")
        @Nullable
        Integer quota) {

    Set<Channel> allowedChannels() {
        return requireNonNullElse(channels, EnumSet.allOf(Channel.class));
    }
}
