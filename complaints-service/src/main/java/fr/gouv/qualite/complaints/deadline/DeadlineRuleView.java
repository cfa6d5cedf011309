package fr.gouv.qualite.complaints.deadline;

import fr.gouv.qualite.complaints.CaseKind;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as staff read it. */
@Schema(name = "DeadlineRule", description = "Le délai d’une nature de demande par une famille de canaux.")
public record DeadlineRuleView(
        @Schema(description = "Code de la règle.", examples = "QUAL_E_PREF/COMPLAINT/ELECTRONIC")
        String code,

        @Schema(
                description =
                        "Référentiel qui la fixe ou qu’elle resserre ; vide pour un délai propre à une préfecture hors de tout"
                                + " périmètre.",
                examples = "QUAL_E_PREF")
        String framework,

        @Schema(description = "Titre du référentiel ; absent s’il n’est pas connu ici.", examples = "Qual-e-Pref")
        @Nullable
        String frameworkTitle,

        @Schema(description = "Version du référentiel qui la fixe ; absente pour les autres.") @Nullable
        Long frameworkVersion,

        @Schema(description = "De qui vient ce délai : du référentiel, de la préfecture, ou par défaut.")
        RuleOrigin origin,

        @Schema(description = "Préfecture qui se donne ce délai ; absente pour les autres.", examples = "13") @Nullable
        String prefecture,

        @Schema(description = "Ce qui est à faire dans le délai : la réponse (ANSWER) ou l’accusé de réception.")
        DeadlineStep step,

        @Schema(description = "Nature de la demande.") CaseKind kind,

        @Schema(description = "Vrai pour les canaux électroniques, faux pour les autres.")
        boolean electronic,

        @Schema(description = "Premier jour de réception auquel elle s’applique.", examples = "2020-01-01")
        LocalDate validFrom,

        @Schema(description = "Dernier jour ; absent si elle est en vigueur.", examples = "2019-12-31") @Nullable
        LocalDate validTo,

        @Schema(description = "Jours ouvrés accordés.", examples = "5")
        int workingDays,

        @Schema(description = "Ce que dit la règle.", examples = "Qual-e-Pref : 5 jours ouvrés par voie électronique")
        String source) {

    static DeadlineRuleView of(DeadlineRule rule, RuleBook book) {
        return new DeadlineRuleView(
                rule.code(),
                rule.framework(),
                book.title(rule.framework()).orElse(null),
                rule.edition(),
                rule.origin(),
                rule.prefecture(),
                rule.step(),
                rule.kind(),
                rule.isElectronic(),
                rule.validFrom(),
                rule.validTo(),
                rule.workingDays(),
                rule.source());
    }
}
