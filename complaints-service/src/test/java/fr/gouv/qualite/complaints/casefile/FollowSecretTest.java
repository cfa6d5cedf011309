package fr.gouv.qualite.complaints.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.PrefectureCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FollowSecretTest {

    @Test
    void a_secret_opens_what_it_was_drawn_for_however_it_is_typed() {
        // Given
        FollowSecret secret = FollowSecret.draw();

        // When
        String typed = " " + secret.reveal().toLowerCase(Locale.ROOT).replace("-", " ");

        // Then
        assertThat(FollowSecret.opens(typed, secret.hash())).isTrue();
    }

    @Test
    void another_secret_or_none_opens_nothing() {
        // Given
        byte[] hash = FollowSecret.draw().hash();

        // Then
        assertThat(FollowSecret.opens(FollowSecret.draw().reveal(), hash)).isFalse();
        assertThat(FollowSecret.opens("", hash)).isFalse();
        assertThat(FollowSecret.opens("", null)).isFalse();
    }

    @Test
    void a_secret_does_not_show_itself_in_a_log() {
        assertThat(FollowSecret.draw()).hasToString("[secret]");
    }

    @Test
    void a_number_tells_the_departement_and_the_year_and_nothing_else() {
        assertThat(CaseNumber.draw(PrefectureCode.of("76"), 2026)).matches("76-2026-[2-9A-HJ-NP-Z]{6}");
    }
}
