package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.Consolidation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The target of a cell, and how the cell stands against it. */
public record Position(@Nullable Target target, Assessment assessment) {

    public static Position of(Measurement measurement, IndicatorView indicator) {
        MeasurementKey key = measurement.key();
        Target target = indicator.target(key.site().prefecture(), key.period()).orElse(null);
        Consolidation alone = Consolidation.of(indicator.definition(), List.of(measurement.cell()), List.of(), target);
        return new Position(target, alone.assessment());
    }
}
