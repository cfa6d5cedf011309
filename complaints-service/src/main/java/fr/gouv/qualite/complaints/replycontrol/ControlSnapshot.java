package fr.gouv.qualite.complaints.replycontrol;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A control as it is published to the other services: counts alone, neither cases nor who controlled them. */
record ControlSnapshot(
        UUID id,
        String site,
        String quarter,
        long seed,
        int population,
        int drawn,
        long controlled,
        List<Result> results,
        long version) {

    /** @param gap whether a reply was found not to conform: what an action may mend */
    record Result(
            Criterion criterion,
            long conform,
            long notConform,
            long notApplicable,
            @Nullable BigDecimal rate,
            boolean gap) {

        static Result of(ControlResult found) {
            return new Result(
                    found.criterion(),
                    found.conform(),
                    found.notConform(),
                    found.notApplicable(),
                    found.rate(),
                    found.notConform() > 0);
        }
    }

    static ControlSnapshot of(ReplyControl control, List<ControlledReply> replies, long version) {
        return new ControlSnapshot(
                control.id(),
                control.site().value(),
                control.quarter().toString(),
                control.seed(),
                control.population(),
                replies.size(),
                replies.stream().filter(ControlledReply::isControlled).count(),
                ControlResult.of(replies).stream().map(Result::of).toList(),
                version);
    }
}
