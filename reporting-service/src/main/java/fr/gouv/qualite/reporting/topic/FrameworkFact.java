package fr.gouv.qualite.reporting.topic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A label's framework in all the versions that apply at some time, the oldest first. */
public record FrameworkFact(String code, List<Edition> editions, long version) implements Fact {

    /** @param rubrics the chapters in which its figures are shown */
    public record Edition(
            long version, List<Rubric> rubrics, @Nullable ImprovementThreshold improvementThreshold) {}

    public record Rubric(String code, String title, int order) {}

    /** A satisfaction or a conformity under this rate calls for an action, from a day on. */
    public record ImprovementThreshold(BigDecimal percent, LocalDate from) {}
}
