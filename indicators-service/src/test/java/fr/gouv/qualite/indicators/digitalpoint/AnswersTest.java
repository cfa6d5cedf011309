package fr.gouv.qualite.indicators.digitalpoint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Period.Month MARCH = Period.Month.parse("2022-03");
    private static final Period.Month APRIL = Period.Month.parse("2022-04");
    private static final Period.Month JULY = Period.Month.parse("2022-07");

    @Test
    void a_month_of_a_survey_that_never_closes_is_what_it_adds_to_the_month_before() {
        // Given
        List<SurveyTotals> totals = List.of(totals("pan", MARCH, 40, 50, 30), totals("pan", APRIL, 58, 70, 41));

        // When
        List<Answers> april = Answers.between(totals, APRIL, APRIL);

        // Then
        assertThat(april).singleElement().satisfies(it -> {
            assertThat(it.satisfied()).isEqualTo(18);
            assertThat(it.base()).isEqualTo(20);
            assertThat(it.purposes()).containsExactly(new PurposeCount("OTHER", "Autre démarche", 11));
        });
    }

    @Test
    void any_cut_of_the_months_adds_up_to_the_same_answers() {
        // Given
        List<SurveyTotals> totals = List.of(
                totals("pan", MARCH, 40, 50, 30), totals("pan", APRIL, 58, 70, 41), totals("pan", JULY, 60, 73, 42));

        // When
        long cut = MARCH.through(JULY).stream()
                .flatMap(month -> Answers.between(totals, month, month).stream())
                .mapToLong(Answers::base)
                .sum();
        List<Answers> whole = Answers.between(totals, MARCH, JULY);

        // Then
        assertThat(cut).isEqualTo(whole.getFirst().base()).isEqualTo(73);
    }

    @Test
    void surveys_are_told_apart_and_those_still_to_come_are_left_out() {
        // Given
        List<SurveyTotals> totals = List.of(totals("pan", MARCH, 1, 2, 0), totals("yearly", JULY, 3, 4, 0));

        // When
        List<Answers> april = Answers.between(totals, MARCH, APRIL);

        // Then
        assertThat(april).extracting(it -> it.end().campaign()).containsExactly("pan");
    }

    @Test
    void answers_taken_out_later_make_no_month_negative() {
        // Given
        List<SurveyTotals> totals = List.of(totals("pan", MARCH, 40, 50, 30), totals("pan", APRIL, 39, 49, 29));

        // When
        Answers april = Answers.between(totals, APRIL, APRIL).getFirst();

        // Then
        assertThat(april.base()).isZero();
        assertThat(april.purposes()).containsExactly(new PurposeCount("OTHER", "Autre démarche", 0));
    }

    private static SurveyTotals totals(String campaign, Period.Month month, long satisfied, long base, long asked) {
        SurveyTotals counted = new SurveyTotals(campaign, month);
        counted.count(
                SiteCode.of("15-AURILLAC"),
                "Enquête",
                new SurveyTotals.Counted(
                        satisfied, base, asked, List.of(new PurposeCount("OTHER", "Autre démarche", asked))),
                1);
        return counted;
    }
}
