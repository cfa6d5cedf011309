package fr.gouv.qualite.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.reporting.indicator.IndicatorResult.PeriodResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a report says of a year never claims more months than were measured. */
class IndicatorChapterTest {

    private final IndicatorChapter chapter = new IndicatorChapter();

    @Test
    void one_month_on_target_is_not_a_whole_year() {
        List<RubricResult> rubrics = year(1, Assessment.ON_TARGET);

        assertThat(chapter.strengths(rubrics))
                .containsExactly("Appels pris : cible atteinte à chaque mesure (93,48 % ; 1 mesure sur 12 attendues).");
        assertThat(chapter.essentials(rubrics))
                .containsExactly("Indicateurs suivis : 1, dont 0 mesurés toute l’année. Sur ce qui est mesuré, cible"
                        + " atteinte : 1, manquée : 0.");
    }

    @Test
    void twelve_months_on_target_are_a_whole_year() {
        assertThat(chapter.strengths(year(12, Assessment.ON_TARGET)))
                .containsExactly("Appels pris : cible atteinte toute l’année (93,48 %).");
    }

    @Test
    void a_missed_target_says_over_how_much() {
        assertThat(chapter.improvementLeads(year(3, Assessment.OFF_TARGET)))
                .containsExactly(
                        "Appels pris : cible manquée sur ce qui est mesuré (93,48 % ; 3 mesures sur 12 attendues).");
    }

    private static List<RubricResult> year(int measured, Assessment assessment) {
        List<PeriodResult> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new PeriodResult(
                        Period.parse("2022-%02d".formatted(month)),
                        figure(month <= measured ? 1 : 0, 1, month <= measured ? assessment : Assessment.MISSING),
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
        return List.of(new RubricResult(
                "Téléphone",
                List.of(new IndicatorResult(
                        "CALLS_ANSWERED",
                        "Appels pris",
                        Unit.PERCENT,
                        "MONTH",
                        Sense.HIGHER_IS_BETTER,
                        null,
                        months,
                        figure(measured, 12, assessment)))));
    }

    private static Figure figure(int measured, int expected, Assessment assessment) {
        return new Figure(
                measured == 0 ? null : new BigDecimal("93.48"),
                measured == 0 ? null : "93,48 %",
                null,
                null,
                assessment,
                measured,
                expected,
                null);
    }
}
