package fr.gouv.qualite.platform.publicaccess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.Proofs;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengesTest {

    private static final Instant NOW = Instant.parse("2022-03-07T09:00:00Z");

    private final Challenges challenges = new Challenges("key".getBytes(UTF_8), 500, Duration.ofMinutes(20));

    @Test
    void the_number_that_has_the_hash_is_taken() {
        // Given
        ChallengeView drawn = challenges.draw(NOW, true);

        // Then
        assertThat(challenges.check(solved(drawn), NOW)).isPresent();
        assertThat(challenges.check(solved(drawn), NOW.plusSeconds(20 * 60))).isEmpty();
    }

    @Test
    void a_challenge_that_this_service_did_not_sign_is_refused() {
        // Given
        Challenges others = new Challenges("other".getBytes(UTF_8), 500, Duration.ofMinutes(20));

        // Then
        assertThat(challenges.check(solved(others.draw(NOW, true)), NOW)).isEmpty();
    }

    @Test
    void the_digits_of_the_number_cannot_become_those_of_the_date() {
        // Given
        ChallengeView drawn = challenges.draw(NOW, true);
        long number = Proofs.solve(drawn.challenge(), drawn.salt());

        // When
        String spliced = Proofs.encode(
                drawn.challenge(), drawn.salt() + String.valueOf(number).charAt(0), 0, drawn.signature());

        // Then
        assertThat(challenges.check(spliced, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "bnVsbA==", "e30=", "W10=", "eyJhbGdvcml0aG0iOiJTSEEtMjU2In0="})
    void anything_else_is_refused(String proof) {
        assertThat(challenges.check(proof, NOW)).isEmpty();
    }

    private static String solved(ChallengeView drawn) {
        return Proofs.of(drawn.challenge(), drawn.salt(), drawn.signature());
    }
}
