package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action to plan, as a client sends it. */
@Schema(name = "PlanAction", description = "Une action à inscrire au plan, ou son nouvel état.")
record ActionRequest(
        @Schema(
                implementation = String.class,
                description = "Code de la préfecture. Ne change plus ensuite.",
                examples = "76")
        @NotNull(message = "Indiquez la préfecture.")
        PrefectureCode prefecture,

        @Schema(
                implementation = String.class,
                description = "Code du site ; absent pour une action commune. Ne change plus ensuite.",
                examples = "76-ROUEN")
        @Nullable
        SiteCode site,

        @Schema(description = "Objectif.", examples = "Améliorer l’affichage")
        @NotBlank(message = "Indiquez l’objectif.")
        @Size(max = 200, message = "L’objectif tient en 200 caractères.")
        String objective,

        @Schema(description = "Ce qui est fait.", examples = "Concevoir deux affiches")
        @NotBlank(message = "Décrivez l’action.")
        @Size(max = 1000, message = "L’action tient en 1 000 caractères.")
        String action,

        @Schema(
                description = "Services chargés de l’action : jamais un nom de personne.",
                examples = "[\"Service communication\"]")
        @NotEmpty(message = "Indiquez au moins un service.")
        @Size(max = 10, message = "Indiquez au plus 10 services.")
        List<
                        @NotBlank(message = "Indiquez le nom du service.")
                        @Size(max = 120, message = "Le nom du service tient en 120 caractères.") String>
                actors,

        @Schema(
                description = "Échéance : jour (2022-04-30), mois (2022-04), trimestre (2022-Q2), année (2022) ou"
                        + " années (2023-2024) ; absente si elle n’est pas encore fixée.",
                examples = "2022-05")
        @Nullable
        String due,

        @Schema(description = "Avancement.") @NotNull(message = "Indiquez l’avancement.")
        Progress progress,

        @Schema(description = "Part réalisée, de 0 à 100 %.", examples = "0")
        @Min(value = 0, message = "Le pourcentage va de 0 à 100.")
        @Max(value = 100, message = "Le pourcentage va de 0 à 100.")
        int percent,

        @Schema(description = "Ce qui fait naître l’action.") @NotNull(message = "Indiquez l’origine.")
        Origin origin,

        @Schema(
                description = "Référence de l’origine : « campagne/thème » pour une enquête, sinon libre.",
                examples = "accueil-2022-rouen/WEBSITE")
        @Size(max = 200, message = "La référence tient en 200 caractères.")
        @Nullable
        String reference) {

    /** Writes all that may change of an action. */
    void applyTo(Action target) {
        target.plan(objective, action, actors, due == null || due.isBlank() ? null : DueDate.parse(due));
        target.advance(progress, percent);
        target.comesFrom(origin, reference);
    }
}
