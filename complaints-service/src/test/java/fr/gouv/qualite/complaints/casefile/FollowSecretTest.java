package fr.gouv.qualite.complaints.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.PrefectureCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FollowSecretTest {

    @Test
    void aSecretOpensWhatItWasDrawnForHoweverItIsTyped() {
        // Given
        FollowSecret secret = FollowSecret.draw();

        // When
        String typed = " " + secret.reveal().toLowerCase(Locale.ROOT).replace("-", " ");

        // Then
        assertThat(FollowSecret.opens(typed, secret.hash())).isTrue();
    }

    @Test
    void anotherSecretOrNoneOpensNothing() {
        // Given
        byte[] hash = FollowSecret.draw().hash();

        // Then
        assertThat(FollowSecret.opens(FollowSecret.draw().reveal(), hash)).isFalse();
        assertThat(FollowSecret.opens("", hash)).isFalse();
        assertThat(FollowSecret.opens("", null)).isFalse();
    }

    @Test
    void aSecretDoesNotShowItselfInALog() {
        assertThat(FollowSecret.draw()).hasToString("[secret]");
    }

    @Test
    void aNumberTellsTheDepartementAndTheYearAndNothingElse() {
        assertThat(CaseNumber.draw(PrefectureCode.of("76"), 2026)).matches("76-2026-[2-9A-HJ-NP-Z]{6}");
    }
}
