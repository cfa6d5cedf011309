package fr.gouv.qualite.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingDocumentTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "2, 40", "8, 2560", "9, 3600", "200, 3600"})
    void each_failure_is_followed_by_a_longer_pause_up_to_an_hour(int attempts, long seconds) {
        Instant now = Instant.parse("2022-03-01T09:00:00Z");
        assertThat(new WaitingDocument(UUID.randomUUID(), "pdf", attempts).nextAttempt(now))
                .isEqualTo(now.plusSeconds(seconds));
    }
}
