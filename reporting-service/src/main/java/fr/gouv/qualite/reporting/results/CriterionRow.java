package fr.gouv.qualite.reporting.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A criterion of a control of replies as the read model keeps it. */
record CriterionRow(
        String criterion,
        long conform,
        long notConform,
        long notApplicable,
        @Nullable BigDecimal rate,
        boolean gap) {

    ReplyControlResult.Criterion view() {
        return new ReplyControlResult.Criterion(criterion, conform, notConform);
    }
}
