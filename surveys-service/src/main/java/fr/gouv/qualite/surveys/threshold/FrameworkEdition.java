package fr.gouv.qualite.surveys.threshold;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a framework, as its owner publishes it.
 *
 * @param from the first day on which it applies; absent for the first edition, which also stands for the time before it
 */
record FrameworkEdition(int version, @Nullable LocalDate from, ImprovementThreshold improvementThreshold) {

    /** @param percent a satisfaction under it calls for an improvement action */
    record ImprovementThreshold(BigDecimal percent, LocalDate from) {}

    boolean appliesOn(LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}
