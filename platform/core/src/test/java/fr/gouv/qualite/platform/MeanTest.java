package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanTest {

    @ParameterizedTest
    @CsvSource({"80, 41, '1,95 j'", "37, 22, '1,68 j'", "10, 5, '2 j'", "0, 3, '0 j'"})
    void a_mean_is_its_sum_over_its_count(long sum, long count, String shown) {
        assertThat(Mean.of(sum, count).value())
                .map(value -> Unit.WORKING_DAYS.format(value, 2).replace('\u00A0', ' '))
                .contains(shown);
    }

    @Test
    void the_mean_of_nothing_has_no_value() {
        assertThat(Mean.of(0, 0).value()).isEmpty();
        assertThat(Mean.consolidate(List.of())).isEmpty();
    }

    @Test
    void means_are_added_up_and_never_averaged() {
        // Given
        List<Mean> sites = List.of(Mean.of(10, 1), Mean.of(9, 9));

        // When
        Mean prefecture = Mean.consolidate(sites).orElseThrow();

        // Then
        assertThat(prefecture).isEqualTo(Mean.of(19, 10));
        assertThat(prefecture.value().orElseThrow()).isEqualByComparingTo("1.9");
    }

    @Test
    void a_sum_may_have_decimals() {
        assertThat(new Mean(new BigDecimal("3.52"), 4).value().orElseThrow()).isEqualByComparingTo("0.88");
    }

    @Test
    void impossible_means_are_refused() {
        assertThatThrownBy(() -> Mean.of(1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Le nombre ne peut pas être 0 quand la somme ne l’est pas.");
        assertThatThrownBy(() -> Mean.of(-1, 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("La somme et le nombre ne peuvent pas être négatifs.");
        assertThatThrownBy(() -> Mean.of(1, -1)).isInstanceOf(InvalidValueException.class);
    }
}
