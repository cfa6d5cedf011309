package fr.gouv.qualite.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WaitingLetterTest {

    private static final Instant NOW = Instant.parse("2022-03-01T09:00:00Z");

    private final WaitingLetter letter =
            new WaitingLetter(new Letter(null, "ANSWER", "camille@example.org", "Objet", "Texte"), NOW);

    @Test
    void a_letter_waits_as_long_as_the_server_is_away() {
        for (int attempt = 0; attempt < 500; attempt++) {
            letter.postpone(NOW);
        }

        assertThat(letter.refused(NOW)).isFalse();
        assertThat(letter.nextAttempt).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void a_letter_is_given_up_at_its_twelfth_refusal_after_more_than_an_hour() {
        Instant now = NOW;
        int refusals = 1;
        while (!letter.refused(now)) {
            refusals++;
            now = letter.nextAttempt;
        }

        assertThat(refusals).isEqualTo(12);
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(1), Duration.ofHours(2));
    }
}
