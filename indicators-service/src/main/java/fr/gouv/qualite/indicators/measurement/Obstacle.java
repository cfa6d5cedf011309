package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.ProblemType;

/** What keeps the caller from changing a cell, in words a person understands. */
public record Obstacle(ProblemType type, String text) {

    /** Overriding a computed value is allowed with a reason, and so is restoring it. */
    public boolean isLiftedBy(RecordMeasurement entry) {
        return type.equals(IndicatorsProblem.COMPUTED_VALUE)
                && (entry.kind() == EntryKind.COMPUTED || entry.hasReason());
    }

    public Problem refusal() {
        return type.with(text);
    }
}
