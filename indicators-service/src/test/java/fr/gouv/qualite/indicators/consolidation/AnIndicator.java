package fr.gouv.qualite.indicators.consolidation;

import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import java.util.List;

/** An indicator without target, better when higher. */
final class AnIndicator {

    private AnIndicator() {}

    static IndicatorView ofEachMonth(Formula formula) {
        return new IndicatorView(
                "TEST",
                "Indicateur",
                Unit.PERCENT,
                Frequency.MONTH,
                Sense.HIGHER_IS_BETTER,
                formula,
                2,
                "Rubrique",
                Feed.ENTERED,
                List.of(),
                null,
                null,
                null,
                1);
    }
}
