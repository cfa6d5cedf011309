package fr.gouv.qualite.indicators.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteMonthTest {

    private static final Author MANAGER = new Author("rq", "Responsable qualité");
    private static final Instant NOW = Instant.parse("2022-04-04T08:00:00Z");

    private final SiteMonth month = new SiteMonth(SiteCode.of("76-ROUEN"), Period.parse("2022-03"));

    @Test
    void a_whole_month_is_locked_by_somebody_at_some_time() {
        month.lock(List.of(), 0, MANAGER, NOW);

        assertThat(month.isLocked()).isTrue();
        assertThat(month.lockedAt()).isEqualTo(NOW);
        assertThat(month.lockedBy()).contains(MANAGER);
    }

    @Test
    void what_is_missing_comes_before_what_is_not_validated() {
        assertThat(month.obstacleToLock(List.of("Courriels", "Appels"), 3).map(Problem::detail))
                .contains("Il manque 2 indicateurs : Courriels, Appels."
                        + " Saisissez leur valeur, ou dites pourquoi il n’y en a pas.");
        assertThat(month.obstacleToLock(List.of(), 3).map(Problem::detail))
                .contains("Des saisies ne sont pas validées : validez-les d’abord.");
    }

    @Test
    void many_missing_indicators_are_named_up_to_ten() {
        List<String> twelve =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "I" + i).toList();

        assertThat(month.obstacleToLock(twelve, 0).orElseThrow().detail())
                .startsWith("Il manque 12 indicateurs : I1, ")
                .contains("I10 et 2 autres.");
    }

    @Test
    void a_locked_month_is_neither_locked_nor_validated_again() {
        month.lock(List.of(), 0, MANAGER, NOW);

        assertThatThrownBy(() -> month.lock(List.of(), 0, MANAGER, NOW)).hasMessageContaining("déjà verrouillée");
        assertThatThrownBy(month::validate).hasMessageContaining("déjà verrouillée");
    }

    @Test
    void an_open_month_is_not_unlocked_and_a_locked_one_is() {
        assertThatThrownBy(() -> month.unlock(NOW)).hasMessageContaining("n’est pas verrouillée");
        month.lock(List.of(), 0, MANAGER, NOW);

        month.unlock(NOW);

        assertThat(month.isLocked()).isFalse();
        assertThat(month.lockedBy()).isEmpty();
    }

    @Test
    void an_unlocked_month_is_reopened_until_it_is_locked_again() {
        assertThat(month.reopenedSince()).isEmpty();
        month.lock(List.of(), 0, MANAGER, NOW);
        assertThat(month.reopenedSince()).isEmpty();

        month.unlock(NOW.plusSeconds(60));
        assertThat(month.reopenedSince()).contains(NOW.plusSeconds(60));

        month.lock(List.of(), 0, MANAGER, NOW.plusSeconds(120));
        assertThat(month.reopenedSince()).isEmpty();
    }
}
