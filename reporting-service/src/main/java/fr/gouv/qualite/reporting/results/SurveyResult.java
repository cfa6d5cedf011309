package fr.gouv.qualite.reporting.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey campaign and what was answered. */
@Schema(description = "Une enquête de satisfaction et ses résultats.")
public record SurveyResult(
        @Schema(description = "Identifiant de la campagne.", examples = "accueil-2022-rouen")
        String campaign,

        @Schema(description = "Titre de l’enquête.") String title,

        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Premier jour.") LocalDate from,

        @Schema(description = "Dernier jour.") LocalDate to,

        @Schema(description = "Nombre de réponses complètes.", examples = "114")
        int responses,

        @Schema(description = "Vrai tant que l’enquête reçoit des réponses : ses résultats peuvent encore changer.")
        boolean provisional,

        @Schema(description = "Satisfaction par thème.") List<Theme> themes) {

    /** Under how many answers a rate is shown with a warning. */
    static final long SMALL_BASE = 30;

    /** A theme of a survey. */
    @Schema(name = "ThemeResult", description = "La satisfaction sur un thème.")
    public record Theme(
            @Schema(description = "Code du thème.", examples = "WEBSITE")
            String code,

            @Schema(description = "Intitulé.", examples = "Site internet")
            String label,

            @Schema(description = "Nombre de réponses satisfaites.", examples = "79")
            long satisfied,

            @Schema(description = "Nombre de réponses.", examples = "90")
            long base,

            @Schema(description = "Taux de satisfaction, en %.", examples = "87.78") @Nullable
            BigDecimal rate,

            @Schema(description = "Taux tel qu’il s’écrit en français.", examples = "87,78 %") @Nullable
            String display,

            @Schema(description = "Moins de 75 % de satisfaits : une action d’amélioration est attendue.")
            boolean underThreshold,

            @Schema(description = "Moins de 30 réponses : taux à lire avec prudence.")
            boolean smallBase) {}
}
