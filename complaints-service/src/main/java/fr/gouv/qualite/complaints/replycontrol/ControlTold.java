package fr.gouv.qualite.complaints.replycontrol;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A control as the other services are told it: counts alone, neither cases nor who controlled them. */
record ControlTold(
        UUID id,
        String site,
        String quarter,
        long seed,
        int population,
        int drawn,
        long controlled,
        List<Result> results,
        long version) {

    static final String TOPIC = "qualite.complaints.reply-control.v1";
    static final String TYPE = "fr.gouv.qualite.complaints.reply-controlled.v1";
    static final String SCHEMA = "reply-control.v1.json";

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

    static ControlTold of(ReplyControl control, List<ControlledReply> replies) {
        return new ControlTold(
                control.id,
                control.site,
                control.quarter,
                control.seed,
                control.population,
                replies.size(),
                replies.stream().filter(reply -> reply.controlledAt != null).count(),
                ControlResult.of(replies).stream().map(Result::of).toList(),
                control.told);
    }
}
