package fr.gouv.qualite.complaints.replycontrol;

import static fr.gouv.qualite.complaints.replycontrol.Finding.CONFORM;
import static fr.gouv.qualite.complaints.replycontrol.Finding.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.complaints.casefile.query.AnsweredCase;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ControlResultTest {

    @Test
    void what_does_not_apply_and_what_is_not_controlled_are_not_in_the_rate() {
        // Given
        List<ControlledReply> replies = List.of(
                controlled(true, CONFORM), controlled(false, CONFORM), controlled(true, NOT_APPLICABLE), drawn(true));

        // When
        List<ControlResult> results = ControlResult.of(replies);

        // Then
        assertThat(results).extracting(ControlResult::criterion).containsExactly(Criterion.values());
        assertThat(results.get(0)).isEqualTo(new ControlResult(Criterion.DELAY, 2, 1, 0, new BigDecimal("66.67")));
        assertThat(results.get(5))
                .isEqualTo(new ControlResult(Criterion.REDIRECTION, 2, 0, 1, new BigDecimal("100.00")));
    }

    @Test
    void nothing_controlled_gives_no_rate() {
        assertThat(ControlResult.of(List.of()))
                .allSatisfy(result -> assertThat(result.rate()).isNull());
    }

    /** @param inTime whether the answer, which was owed, came in time */
    private static ControlledReply controlled(boolean inTime, Finding redirection) {
        ControlledReply reply = drawn(inTime);
        reply.control(
                new ControlReply(CONFORM, CONFORM, CONFORM, CONFORM, redirection, null), Instant.EPOCH, "Rose Qualité");
        return reply;
    }

    private static ControlledReply drawn(boolean inTime) {
        DrawControl command = new DrawControl(SiteCode.of("76-ROUEN"), Period.parse("2022-Q1"), null, null);
        ReplyControl control = ReplyControl.of(command, 1, 4, Instant.EPOCH, "Rose Qualité");
        return ControlledReply.of(
                control, 1, new AnsweredCase(UUID.randomUUID(), "76-2022-7K3MQP", LocalDate.of(2022, 3, 7), inTime));
    }
}
