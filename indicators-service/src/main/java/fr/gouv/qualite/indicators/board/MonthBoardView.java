package fr.gouv.qualite.indicators.board;

import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.Period;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Tous les indicateurs attendus d’un site pour une période.")
record MonthBoardView(
        @Schema(description = "Site.") String site,

        @Schema(description = "Nom du site.") String siteName,

        @Schema(description = "Période.") String period,

        @Schema(description = "Vrai si la période est verrouillée.")
        boolean locked,

        @Schema(description = "Quand elle l’a été.") @Nullable
        Instant lockedAt,

        @Schema(description = "Par qui.") @Nullable String lockedBy,

        @Schema(
                description = "Depuis quand elle est rouverte : ce que son verrouillage a publié reste public et est en"
                        + " cours de correction. Absent si elle est verrouillée ou ne l’a jamais été.")
        @Nullable
        Instant reopenedAt,

        @Schema(description = "Vrai si l’appelant peut y saisir.")
        boolean editable,

        @Schema(description = "Pourquoi il ne le peut pas.") @Nullable
        String whyNotEditable,

        @Schema(description = "Pourquoi rien n’y est attendu, quand c’est le cas.") @Nullable
        String whyNothingExpected,

        @Schema(description = "Ce que l’appelant peut faire de toute la période.")
        MonthStepsView steps,

        @Schema(description = "Ce que le verrouillage rend public aussitôt.")
        LockPublication lockPublishes,

        @Schema(description = "Lignes, par rubrique.") List<BoardRow> rows) {

    static @Nullable String whyNothing(SiteView site, Period period, List<BoardRow> rows) {
        if (!site.isOpen(period)) {
            return site.closedOn() != null && site.closedOn().isBefore(period.firstDay())
                    ? "Ce site a fermé le " + FrenchDate.of(site.closedOn())
                            + " : aucun indicateur n’y est plus attendu."
                    : "Ce site n’était pas encore ouvert : aucun indicateur n’y est attendu pour cette période.";
        }
        return rows.isEmpty()
                ? "Le périmètre de la préfecture ne demande aucun indicateur à ce site pour cette période."
                : null;
    }
}
