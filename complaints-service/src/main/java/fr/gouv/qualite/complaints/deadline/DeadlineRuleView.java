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

        @Schema(description = "Référentiel.", examples = "QUAL_E_PREF")
        String framework,

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

    static DeadlineRuleView of(DeadlineRule rule) {
        return new DeadlineRuleView(
                rule.code(),
                rule.framework(),
                rule.kind(),
                rule.isElectronic(),
                rule.validFrom(),
                rule.validTo(),
                rule.workingDays(),
                rule.source());
    }
}
