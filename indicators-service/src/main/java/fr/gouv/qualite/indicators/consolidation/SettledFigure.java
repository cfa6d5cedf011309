package fr.gouv.qualite.indicators.consolidation;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.Source;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.Consolidation;
import fr.gouv.qualite.platform.figures.Situation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site may tell of an indicator over a period: only values that its quality manager has validated or locked.
 * Longer periods than the indicator's own add up numerators and denominators.
 *
 * @param periods how many of the indicator's own periods stand behind the value
 * @param replaced whether a value that the platform computed was replaced by the site, with a reason
 * @param remark of the value, or why there is none; only when a single measurement stands behind
 * @param target of the site's prefecture, in the first place
 */
public record SettledFigure(
        IndicatorView indicator,
        Situation situation,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        int periods,
        boolean replaced,
        @Nullable String remark,
        @Nullable Target target,
        Assessment assessment) {

    /** @param cells the site's measurements of this indicator that are within the period */
    static SettledFigure of(IndicatorView indicator, List<Measurement> cells, @Nullable Target target) {
        List<Measurement> settled =
                cells.stream().filter(cell -> cell.state().isSettled()).toList();
        Consolidation figure = Consolidation.of(
                indicator.definition(), settled.stream().map(Measurement::cell).toList(), List.of(), target);
        boolean measured = figure.situation() == Situation.MEASURED && figure.value() != null;
        return new SettledFigure(
                indicator,
                measured || figure.situation() != Situation.MEASURED ? figure.situation() : Situation.MISSING,
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                (int) figure.coverage().measured().periods(),
                settled.stream().anyMatch(cell -> cell.source() == Source.OVERRIDDEN),
                remark(settled, figure),
                target,
                measured || figure.situation() != Situation.MEASURED ? figure.assessment() : Assessment.MISSING);
    }

    /** The remark of the only value, or the reason of the only excuse. */
    private static @Nullable String remark(List<Measurement> settled, Consolidation figure) {
        List<Measurement> behind = settled.stream()
                .filter(cell -> cell.cell().situation() == figure.situation())
                .toList();
        if (behind.size() != 1) {
            return null;
        }
        Measurement.Content content = behind.getFirst().content();
        return content.state().isExcused() ? content.reason() : content.remark();
    }
}
