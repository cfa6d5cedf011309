package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.ProblemType;

/** What keeps the caller from changing a cell, in words a person understands. */
record Obstacle(ProblemType type, String text) {

    /** Only a computed value may be replaced all the same, by who says why or gives the platform's value back. */
    boolean isLiftedBy(RecordMeasurement entry) {
        return type.equals(IndicatorsProblem.COMPUTED_VALUE)
                && (entry.kind() == EntryKind.COMPUTED || entry.hasReason());
    }

    Problem refusal() {
        return type.with(text);
    }
}
