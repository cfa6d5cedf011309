package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.time.SiteDay;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action as clients read it. */
@Schema(name = "ActionView", description = "Une action du plan d’actions.")
record ActionView(
        @Schema(description = "Identifiant.") UUID id,

        @Schema(description = "Code de la préfecture.", examples = "76")
        String prefecture,

        @Schema(description = "Code du site ; absent pour une action commune à tous les sites.", examples = "76-ROUEN")
        @Nullable
        String site,

        @Schema(description = "Objectif.", examples = "Améliorer l’affichage")
        String objective,

        @Schema(description = "Ce qui est fait.", examples = "Concevoir deux affiches")
        String action,

        @Schema(description = "Services chargés de l’action.", examples = "[\"Service communication\"]")
        List<String> actors,

        @Schema(description = "Échéance : jour, mois, trimestre, année ou années.", examples = "2022-05") @Nullable
        String due,

        @Schema(description = "Échéance en français.", examples = "mai 2022") @Nullable
        String dueLabel,

        @Schema(description = "Vrai si l’échéance est passée et l’action ouverte.")
        boolean late,

        @Schema(description = "Avancement.") Progress progress,

        @Schema(description = "Avancement en français.", examples = "En cours")
        String progressLabel,

        @Schema(description = "Part réalisée, de 0 à 100 %.", examples = "50")
        int percent,

        @Schema(description = "Ce qui a fait naître l’action.")
        Origin origin,

        @Schema(description = "Origine en français.", examples = "Enquête de satisfaction")
        String originLabel,

        @Schema(
                description = "Référence de l’origine : « campagne/thème » pour une enquête, sinon libre.",
                examples = "accueil-2022-rouen/WEBSITE")
        @Nullable
        String reference,

        @Schema(description = "Version, à renvoyer dans If-Match.", examples = "0")
        long version) {

    /** @param days which day it is where the action is to be done */
    static ActionView of(Action action, SiteDay days) {
        DueDate due = action.due();
        SiteCode site = action.site();
        return new ActionView(
                action.id(),
                action.prefecture().value(),
                site == null ? null : site.value(),
                action.objective(),
                action.description(),
                action.actors(),
                due == null ? null : due.text(),
                due == null ? null : due.label(),
                action.isLate(site == null ? days.today(action.prefecture()) : days.today(site)),
                action.progress(),
                action.progress().label(),
                action.percentDone(),
                action.origin(),
                action.origin().label(),
                action.originReference(),
                action.version());
    }
}
