package fr.gouv.qualite.complaints.casefile.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What cases add up to.
 *
 * @param received all of them
 * @param notOwed those that are owed no answer, counted apart
 * @param merged those that repeat another, with which they are answered
 * @param redirected those answered by telling the person which other service to write to
 * @param followUp what came of them besides their answer
 * @param open those that someone still has to deal with, owed an answer or not
 * @param electronic the delays of those that came by an electronic channel
 * @param paper the delays of the others
 */
public record Tally(
        long received,
        long notOwed,
        long merged,
        long redirected,
        FollowUp followUp,
        long open,
        Measured electronic,
        Measured paper) {

    /**
     * How many cases got a holding reply at least, were reopened, and whose persons said that they were satisfied with the
     * answer, or not.
     */
    public record FollowUp(long held, long reopened, long satisfied, long dissatisfied) {

        static final FollowUp NONE = new FollowUp(0, 0, 0, 0);

        FollowUp plus(FollowUp other) {
            return new FollowUp(
                    held + other.held,
                    reopened + other.reopened,
                    satisfied + other.satisfied,
                    dissatisfied + other.dissatisfied);
        }
    }

    /** @param median the working days that half of the answers took at most; absent without an answer */
    public record Measured(Delays delays, @Nullable BigDecimal median) {

        static final Measured NONE = new Measured(Delays.NONE, null);
    }

    /** The part of a row, or of the total, that one family of channels makes. */
    public record Part(
            Optional<String> code,
            boolean total,
            boolean electronic,
            long received,
            long notOwed,
            long merged,
            long redirected,
            FollowUp followUp,
            long open,
            Measured measured) {}

    public static Tally of(List<Part> parts) {
        return new Tally(
                parts.stream().mapToLong(Part::received).sum(),
                parts.stream().mapToLong(Part::notOwed).sum(),
                parts.stream().mapToLong(Part::merged).sum(),
                parts.stream().mapToLong(Part::redirected).sum(),
                parts.stream().map(Part::followUp).reduce(FollowUp.NONE, FollowUp::plus),
                parts.stream().mapToLong(Part::open).sum(),
                family(parts, true),
                family(parts, false));
    }

    private static Measured family(List<Part> parts, boolean electronic) {
        return parts.stream()
                .filter(part -> part.electronic() == electronic)
                .findFirst()
                .map(Part::measured)
                .orElse(Measured.NONE);
    }
}
