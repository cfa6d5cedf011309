package fr.gouv.qualite.indicators.flashinfo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlashContentTest {

    @Test
    void a_month_without_any_measure_does_not_say_that_its_indicators_have_no_target() {
        assertThat(content(List.of()).summary()).isEqualTo("Aucun indicateur n’est mesuré ce mois-ci.");
    }

    @Test
    void a_month_of_which_no_measure_has_a_target_says_so() {
        FlashFigure visitors = new FlashFigure("A", "Visiteurs", Unit.COUNT, BigDecimal.TEN, null, null, null);

        assertThat(content(List.of(visitors)).summary())
                .isEqualTo("Aucun des chiffres de ce mois n’a de cible à atteindre.");
    }

    private static FlashContent content(List<FlashFigure> others) {
        return new FlashContent("89-SENS", "Sens", "2021-01", "janvier 2021", null, 0, 0, List.of(), List.of(), others);
    }
}
