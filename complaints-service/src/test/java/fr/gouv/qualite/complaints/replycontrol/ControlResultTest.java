package fr.gouv.qualite.complaints.replycontrol;

import static fr.gouv.qualite.complaints.replycontrol.Finding.CONFORM;
import static fr.gouv.qualite.complaints.replycontrol.Finding.NOT_APPLICABLE;
import static fr.gouv.qualite.complaints.replycontrol.Finding.NOT_CONFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlResultTest {

    @Test
    void what_does_not_apply_and_what_is_not_controlled_are_not_in_the_rate() {
        // Given
        ControlledReply notYet = reply(CONFORM, CONFORM);
        notYet.controlledAt = null;
        List<ControlledReply> replies =
                List.of(reply(CONFORM, CONFORM), reply(NOT_CONFORM, CONFORM), reply(CONFORM, NOT_APPLICABLE), notYet);

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

    private static ControlledReply reply(Finding delay, Finding redirection) {
        ControlledReply reply = new ControlledReply();
        reply.delay = delay;
        reply.control(
                new ControlReply(CONFORM, CONFORM, CONFORM, CONFORM, redirection, null), Instant.EPOCH, "Rose Qualité");
        return reply;
    }
}
