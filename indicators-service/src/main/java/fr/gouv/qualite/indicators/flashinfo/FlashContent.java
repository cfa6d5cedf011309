package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.Situation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Ce que le mois d’un site a montré.")
record FlashContent(
        @Schema(description = "Code du site.") String site,

        @Schema(description = "Nom du site.") String siteName,

        @Schema(description = "Mois.", examples = "2022-02") String month,

        @Schema(description = "Mois, en clair.", examples = "février 2022")
        String monthLabel,

        @Schema(description = "Mot d’introduction du responsable qualité.") @Nullable
        String introduction,

        @Schema(description = "Indicateurs mesurés qui ont une cible.")
        int judged,

        @Schema(description = "Parmi eux, ceux qui l’atteignent.")
        int met,

        @Schema(description = "Ceux qui ont progressé depuis le mois précédent et ne manquent pas leur cible.")
        List<FlashFigure> improved,

        @Schema(description = "Ceux qui n’atteignent pas leur cible.")
        List<FlashFigure> missed,

        @Schema(description = "Tous les autres chiffres du mois.")
        List<FlashFigure> others) {

    /**
     * @param now the month's settled figures, by indicator
     * @param before those of the month before
     */
    static FlashContent of(
            SiteView site,
            Period month,
            @Nullable String introduction,
            Map<String, SettledFigure> now,
            Map<String, SettledFigure> before) {
        List<SettledFigure> measured = now.values().stream()
                .filter(it -> it.situation() == Situation.MEASURED)
                .sorted(Comparator.comparing(
                                (SettledFigure it) -> it.indicator().rubric())
                        .thenComparing(it -> it.indicator().code()))
                .toList();
        List<SettledFigure> missed = measured.stream()
                .filter(it -> it.assessment() == Assessment.OFF_TARGET)
                .toList();
        List<SettledFigure> improved = measured.stream()
                .filter(it -> !missed.contains(it) && isBetter(it, valueOf(before, it)))
                .toList();
        int met = (int) measured.stream()
                .filter(it -> it.assessment() == Assessment.ON_TARGET)
                .count();
        return new FlashContent(
                site.code().value(),
                site.name(),
                month.toString(),
                month.label(),
                introduction,
                met + missed.size(),
                met,
                figures(improved, before),
                figures(missed, before),
                figures(
                        measured.stream()
                                .filter(it -> !missed.contains(it) && !improved.contains(it))
                                .toList(),
                        before));
    }

    private static List<FlashFigure> figures(List<SettledFigure> figures, Map<String, SettledFigure> before) {
        return figures.stream()
                .map(it -> FlashFigure.of(it, valueOf(before, it)))
                .toList();
    }

    private static @Nullable BigDecimal valueOf(Map<String, SettledFigure> before, SettledFigure now) {
        SettledFigure figure = before.get(now.indicator().code());
        return figure == null ? null : figure.value();
    }

    private static boolean isBetter(SettledFigure now, @Nullable BigDecimal before) {
        if (before == null || now.value() == null) {
            return false;
        }
        int change = now.value().compareTo(before);
        return now.indicator().sense() == Sense.HIGHER_IS_BETTER ? change > 0 : change < 0;
    }

    boolean hasFigures() {
        return !improved.isEmpty() || !missed.isEmpty() || !others.isEmpty();
    }

    /** « 7 indicateurs sur 9 atteignent leur cible. » */
    String summary() {
        if (!hasFigures()) {
            return "Aucun indicateur n’est mesuré ce mois-ci.";
        }
        if (judged == 0) {
            return "Aucun des chiffres de ce mois n’a de cible à atteindre.";
        }
        if (met == judged) {
            return judged == 1
                    ? "Le seul indicateur qui a une cible l’atteint."
                    : "Les " + judged + " indicateurs qui ont une cible l’atteignent.";
        }
        if (met == 0) {
            return judged == 1
                    ? "Le seul indicateur qui a une cible ne l’atteint pas."
                    : "Aucun des " + judged + " indicateurs qui ont une cible ne l’atteint.";
        }
        return met > 1
                ? met + " indicateurs sur " + judged + " atteignent leur cible."
                : met + " indicateur sur " + judged + " atteint sa cible.";
    }
}
