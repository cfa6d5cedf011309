package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.complaints.casefile.query.Delays;
import fr.gouv.qualite.platform.Mean;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Delays of the cases that are owed an answer, whatever their scope. What cannot be measured is absent, never 0. */
@Schema(name = "DelayFigures", description = "Délais des réclamations et suggestions auxquelles une réponse est due.")
public record DelayFigures(
        @Schema(description = "Réponses dues.", examples = "30")
        long owed,

        @Schema(description = "Réponses données.", examples = "29")
        long answered,

        @Schema(description = "Réponses données à temps.", examples = "29")
        long inTime,

        @Schema(description = "Sans réponse, échéance passée : comptées dans le taux.", examples = "0")
        long late,

        @Schema(description = "Sans réponse, échéance à venir : pas encore dans le taux.", examples = "1")
        long pending,

        @Schema(description = "Taux de réponse à temps, en %.")
        Ratio inTimeRate,

        @Schema(description = "Délai moyen de réponse, en jours ouvrés.")
        Ratio meanDelay,

        @Schema(
                description = "Délai médian de réponse, en jours ouvrés : la moitié des réponses ont pris au plus ce"
                        + " temps ; absent s’il n’y a aucune réponse.",
                examples = "1.5")
        @Nullable
        BigDecimal medianDelay) {

    /** A figure with what it is made of. */
    @Schema(name = "Ratio", description = "Un chiffre et ce dont il est fait.")
    public record Ratio(
            @Schema(description = "Numérateur.", examples = "29")
            long numerator,

            @Schema(description = "Dénominateur.", examples = "30")
            long denominator,

            @Schema(description = "Valeur à deux décimales ; absente s’il n’y a rien à mesurer.", examples = "96.67")
            @Nullable
            BigDecimal value) {}

    static DelayFigures of(Delays delays, @Nullable BigDecimal median) {
        Optional<BigDecimal> rate =
                Rate.proportion(delays.inTime(), delays.counted()).in(Unit.PERCENT);
        Optional<BigDecimal> mean =
                Mean.of(delays.workingDays(), delays.answered()).value();
        return new DelayFigures(
                delays.counted() + delays.pending(),
                delays.answered(),
                delays.inTime(),
                delays.late(),
                delays.pending(),
                new Ratio(delays.inTime(), delays.counted(), rounded(rate)),
                new Ratio(delays.workingDays(), delays.answered(), rounded(mean)),
                rounded(Optional.ofNullable(median)));
    }

    private static @Nullable BigDecimal rounded(Optional<BigDecimal> value) {
        return value.map(exact -> exact.setScale(2, RoundingMode.HALF_UP)).orElse(null);
    }
}
