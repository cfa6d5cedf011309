package fr.gouv.qualite.indicators.measurement;

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

        @Schema(description = "Vrai si l’appelant peut y saisir.")
        boolean editable,

        @Schema(description = "Pourquoi il ne le peut pas.") @Nullable
        String whyNotEditable,

        @Schema(description = "Lignes, par rubrique.") List<BoardRow> rows) {}
